using Hrss.Petition.Receptions.Commands;
using Hrss.Petition.Receptions.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.Receptions;

/// <summary>局长信访接待日: what can be done with reception days.</summary>
internal static class ReceptionsApi
{
    public static void MapReceptions(this IEndpointRouteBuilder app)
    {
        var receptions = app.MapApi("receptions");
        ArrangeReception.Map(receptions);
        MoveReception.Map(receptions);
        ReceiveCase.Map(receptions);
        HoldReception.Map(receptions);
        CancelReception.Map(receptions);
        ReceptionCalendar.Map(receptions);
    }
}
