using Hrss.Disclosure.Calendar.Commands;
using Hrss.Disclosure.Calendar.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Calendar;

/// <summary>工作日历: what can be done with the calendar of working days.</summary>
internal static class CalendarApi
{
    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        var calendar = app.MapApi("calendar");
        EnterNotice.Map(calendar);
        EnteredNotices.Map(calendar);
        ReadCalendar.Map(calendar);
    }
}
