using Hrss.EventLog.Deadlines;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Queries;

/// <summary>法定期限: a term as the calculator shows it.</summary>
/// <param name="Code">期限代码, for <c>term</c> of the calculator.</param>
/// <param name="Name">期限名称.</param>
/// <param name="Days">How many days, or months where <paramref name="Unit"/> says so.</param>
/// <param name="Unit">期限单位.</param>
/// <param name="Basis">法律依据.</param>
/// <param name="LongestExtension">最长可延长, in the same unit; null where the law allows none.</param>
/// <param name="Assumption">What is assumed, where the text was not read; null where it was.</param>
public sealed record TermInLaw(string Code, Wording Name, int Days, TermUnit Unit, Wording Basis, int? LongestExtension, Wording? Assumption)
{
    internal static TermInLaw Of(Term term, AssumedValues assumed) => new(
        term.Code,
        term.Name,
        term.Days,
        term.Unit,
        term.Basis.Text,
        TermCatalogue.ExtensionOf(term, assumed)?.Days,
        Assumptions.All.FirstOrDefault(assumption => assumption.Code == term.Assumption)?.Statement);
}

/// <summary>Lists the terms.</summary>
internal static class ListTerms
{
    public static void Map(RouteGroupBuilder statutes) => statutes
        .MapGet("/terms", Handle)
        .RequireAuthorization(Policies.Public)
        .WithSummary("法定期限一览及其法律依据 / The terms of the law and where they stand");

    private static Ok<TermInLaw[]> Handle(Calendars calendars) =>
        TypedResults.Ok(TermCatalogue.All(calendars.Assumed).Select(term => TermInLaw.Of(term, calendars.Assumed)).ToArray());
}
