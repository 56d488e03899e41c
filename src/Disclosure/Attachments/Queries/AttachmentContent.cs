using Hrss.Files;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Queries;

/// <summary>附件内容: the bytes of an attachment, whole or in ranges: released ones for anybody, others for staff, sealed ones not here.</summary>
internal static class AttachmentContent
{
    public static void Map(RouteGroupBuilder attachments) => attachments
        .MapMethods("/{id:guid}/content", [HttpMethods.Get, HttpMethods.Head], HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("下载附件：已准予公开的人人可读，其余限工作人员 / Download: anybody where released, otherwise staff");

    public static FileStreamHttpResult Of(KeptFile file, IFileStore files, HttpContext http, bool forAll) =>
        files.Send(http, file.Sha256, file.Length, file.Name, FileType.Of(file.Kind), forAll);

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, IFileStore files, CancellationToken cancellation)
    {
        var attachment = await session.Events.AggregateStreamAsync<Attachment>(id, token: cancellation);
        var byStaff = Policies.Permits(http.User, Policies.ReadMatters);
        return attachment is null || !(byStaff || attachment.IsReleased) ? AttachmentRefusals.NotFound.ToProblem()
            : attachment.IsSealed ? AttachmentRefusals.Sealed.ToProblem()
            : Of(attachment.File, files, http, attachment.IsReleased);
    }
}
