using Hrss.EventLog.Deadlines;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Queries;

/// <summary>假定: what is taken for law without having been read in a text.</summary>
/// <param name="Code">代码.</param>
/// <param name="Assurance">可信程度.</param>
/// <param name="Statement">假定内容.</param>
/// <param name="Affects">影响.</param>
public sealed record AssumptionInUse(string Code, Assurance Assurance, Wording Statement, Wording Affects);

/// <summary>假定一览: every assumption, and the values that this installation goes by.</summary>
/// <param name="Assumptions">全部假定.</param>
/// <param name="Values">现行假定值 (configuration section <c>Statutes:Assumptions</c>).</param>
public sealed record AssumptionList(IReadOnlyList<AssumptionInUse> Assumptions, AssumedValues Values);

/// <summary>Lists the assumptions.</summary>
internal static class ListAssumptions
{
    public static void Map(RouteGroupBuilder statutes) => statutes
        .MapGet("/assumptions", Handle)
        .RequireAuthorization(Policies.Public)
        .WithSummary("假定一览：未见原文而据以计算的内容及现行取值 / What is assumed where no text was read, and the values in use");

    private static Ok<AssumptionList> Handle(Calendars calendars) => TypedResults.Ok(new AssumptionList(
        [.. Assumptions.All.Select(a => new AssumptionInUse(a.Code, a.Assurance, a.Statement, a.Affects))], calendars.Assumed));
}
