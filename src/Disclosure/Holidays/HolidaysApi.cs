using Hrss.Disclosure.Holidays.Commands;
using Hrss.Disclosure.Holidays.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Holidays;

/// <summary>工作日历: what can be done with the calendar of working days.</summary>
internal static class HolidaysApi
{
    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        var calendar = app.MapApi("calendar");
        EnterNotice.Map(calendar);
        EnteredNotices.Map(calendar);
        ReadCalendar.Map(calendar);
    }
}
