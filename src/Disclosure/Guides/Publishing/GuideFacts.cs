using Hrss.Contracts;
using JasperFx.Events;

namespace Hrss.Disclosure.Guides.Publishing;

/// <summary>The guide is read where it stands; nothing of it is counted.</summary>
internal static class GuideFacts
{
    public static Fact? Of(IEvent told, IGuideEvent data) => data switch
    {
        GuidePublished or GuideUpdated => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}
