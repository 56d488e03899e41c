using System.Globalization;
using Hrss.EventLog.Deadlines;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Queries;

/// <summary>到期日: a due date with every day from receipt, counted or not, and why.</summary>
/// <param name="Term">期限及其依据.</param>
/// <param name="ReceivedOn">收到日期, itself not counted.</param>
/// <param name="StartedOn">起算日: receipt, or the restart.</param>
/// <param name="ExtendedBy">延长, in the term's unit.</param>
/// <param name="NominalDue">名义到期日: the last day counted.</param>
/// <param name="LegalDue">法定到期日: the same, moved to the next working day where it is not worked.</param>
/// <param name="Provisional">暂定: whether a holiday notice that is still to come may move it.</param>
/// <param name="Days">逐日说明.</param>
public sealed record CalculatedDue(
    TermInLaw Term, DateOnly ReceivedOn, DateOnly StartedOn, int ExtendedBy, DateOnly NominalDue, DateOnly LegalDue, bool Provisional, IReadOnlyList<DayCount> Days);

/// <summary>扣除期间 (a consultation or a hearing) in an address, as an ISO 8601 interval: <c>2016-04-28/2016-05-12</c>.</summary>
/// <param name="SentOn">开始日: the letter goes out, the last day that counts.</param>
/// <param name="ReturnedOn">结束日: the answer comes, the last day that does not.</param>
public readonly record struct AskedPause(DateOnly SentOn, DateOnly ReturnedOn)
{
    /// <summary>Reads it from an address.</summary>
    public static bool TryParse(string text, out AskedPause pause)
    {
        pause = default;
        if (text.Split('/') is not [var sent, var returned] || Day(sent) is not { } sentOn || Day(returned) is not { } returnedOn)
            return false;
        pause = new AskedPause(sentOn, returnedOn);
        return true;

        static DateOnly? Day(string text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}

/// <summary>Reckons a due date by the calendar as it is now, under the assumed values of this installation.</summary>
internal static class CalculateDue
{
    public static void Map(RouteGroupBuilder statutes) => statutes
        .MapGet("/due", Handle)
        .RequireAuthorization(Policies.Public)
        .WithSummary("期限计算：到期日及逐日依据 / A due date and, day by day, how it was reached");

    private static Results<Ok<CalculatedDue>, ProblemHttpResult> Handle(
        Calendars calendars, string term, DateOnly received, DateOnly? restarted = null, int extension = 0, AskedPause[]? pause = null)
    {
        var assumed = calendars.Assumed;
        if (TermCatalogue.Find(term, assumed) is not { } rule)
            return CalculatorRefusals.NoSuchTerm.ToProblem();
        AskedPause[] pauses = pause ?? [];
        if (Refuse(rule, assumed, received, restarted, extension, pauses) is { } refusal)
            return refusal.ToProblem();
        var due = DueDates.Of(rule, received, calendars.Current, new ClockEvents
        {
            RestartedOn = restarted,
            Extensions = extension > 0 ? [new Extension(TermCatalogue.ExtensionOf(rule, assumed)!, extension)] : [],
            Pauses = [.. pauses.Select(asked => new Pause(asked.SentOn, asked.ReturnedOn, TermCatalogue.PauseOf(rule)!.Value))],
        });
        return TypedResults.Ok(new CalculatedDue(
            TermInLaw.Of(rule, assumed), received, due.StartedOn, due.ExtendedBy, due.NominalDue, due.LegalDue, due.Provisional, due.Derivation));
    }

    private static Refusal? Refuse(Term rule, AssumedValues assumed, DateOnly received, DateOnly? restarted, int extension, AskedPause[] pauses)
    {
        DateOnly[] days = [received, restarted ?? received, .. pauses.SelectMany(asked => new[] { asked.SentOn, asked.ReturnedOn })];
        if (days.Any(day => day < DueDates.Earliest || day > DueDates.Latest))
            return CalculatorRefusals.DateOutOfRange;
        if (restarted is not null && !TermCatalogue.Restarts(rule))
            return CalculatorRefusals.NoRestart;
        if (restarted < received)
            return CalculatorRefusals.RestartBeforeReceipt;
        if (extension != 0 && (extension < 0 || !(extension <= TermCatalogue.ExtensionOf(rule, assumed)?.Days)))
            return CalculatorRefusals.ExtensionTooLong(rule, assumed);
        if (pauses.Length > 0 && TermCatalogue.PauseOf(rule) is null)
            return CalculatorRefusals.NoPause;
        return pauses.Any(asked => asked.ReturnedOn < asked.SentOn) ? CalculatorRefusals.PauseReversed : null;
    }
}
