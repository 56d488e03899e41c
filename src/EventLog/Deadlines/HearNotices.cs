using Hrss.Contracts;
using Hrss.EventLog.Consuming;

namespace Hrss.EventLog.Deadlines;

/// <summary>听取放假通知: an officer entered a holiday notice at Disclosure.</summary>
internal sealed class HearNotices(NoticeBook notices) : IHearFacts
{
    public Task HearAsync(Fact fact, CancellationToken cancellation) => fact is HolidayNoticeEntered f
        ? notices.TakeInAsync([new HolidayNotice(f.Number, f.Document, f.Publishes, f.DaysOff, f.DaysWorked)], cancellation)
        : Task.CompletedTask;
}
