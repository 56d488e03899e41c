using Hrss.Disclosure.Attachments.Commands;
using Hrss.Disclosure.Attachments.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Attachments;

/// <summary>附件: what can be done with files.</summary>
internal static class AttachmentsApi
{
    public static void MapAttachments(this IEndpointRouteBuilder app)
    {
        var attachments = app.MapApi("attachments");
        ReceiveAttachment.Map(attachments);
        MakeRendition.Map(attachments);
        SealOriginal.Map(attachments);
        ReadSealedOriginal.Map(attachments);
        ReleaseAttachment.Map(attachments);
        AttachmentDetails.Map(attachments);
        AttachmentContent.Map(attachments);
        CheckedFiles.Map(attachments);
    }
}
