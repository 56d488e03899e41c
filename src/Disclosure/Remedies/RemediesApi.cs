using Hrss.Disclosure.Remedies.Commands;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Remedies;

/// <summary>复议、诉讼、申诉: what can be done with remedies against disclosure decisions.</summary>
internal static class RemediesApi
{
    public static void MapRemedies(this IEndpointRouteBuilder app)
    {
        var remedies = app.MapApi("remedies");
        RegisterRemedy.Map(remedies);
        RecordNotice.Map(remedies);
        FileDefence.Map(remedies);
        ConcludeRemedy.Map(remedies);
        WithdrawRemedy.Map(remedies);
        AppealRemedy.Map(remedies);
        ReopenRemedy.Map(remedies);
        ComplyWithRemedy.Map(remedies);
        RemedyList.Map(remedies);
        RemedyDetails.Map(remedies);
    }
}
