using Hrss.Contracts;
using JasperFx.Events;

namespace Hrss.Disclosure.Attachments.Publishing;

/// <summary>Attachments are the service's own affair: nothing of them is counted, and their names may name people.</summary>
internal static class AttachmentFacts
{
    public static Fact? Of(IEvent told, IAttachmentEvent data) => data switch
    {
        AttachmentReceived or RenditionReceived or RenditionMade or OriginalSealed or SealedOriginalRead or AttachmentReleased => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}
