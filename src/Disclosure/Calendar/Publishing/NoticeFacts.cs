using Hrss.Disclosure.Calendar.Queries;
using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Calendar.Publishing;

/// <summary>What the other services go by: a notice with its days.</summary>
internal static class NoticeFacts
{
    public static Facts.Fact Of(IEvent told, INoticeEvent data) => data switch
    {
        NoticeEntered e when EnteredNotice.Of(e) is var notice => told.Tell(e.On, new Facts.HolidayNoticeEntered
        {
            Number = notice.Number,
            Document = notice.Document,
            Publishes = notice.Publishes,
            DaysOff = notice.DaysOff,
            DaysWorked = notice.DaysWorked,
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}
