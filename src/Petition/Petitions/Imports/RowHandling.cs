using Hrss.Ledgers;
using Hrss.Petition.Petitions.Commands;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>How a row says what became of a petition.</summary>
internal static class RowHandling
{
    // What the law wants in writing was there when the matter ended, and is often not in the ledger.
    public const string UnknownReason = "台账未载不予受理的理由";
    public const string UnknownAnswer = "台账未载答复内容";

    /// <summary>受理, 不予受理, 撤回. 受理情况 says what the day of the notice is the day of; a refusal without one was told on the day of closing.</summary>
    public static (AcceptPetition? Accept, DeclinePetition? Decline, WithdrawPetition? Withdraw) Admission(LedgerRow<PetitionColumn> row)
    {
        var admission = row.Word(PetitionColumn.Admission, PetitionWords.Admissions);
        var (accepted, declined) = (row.Day(PetitionColumn.AcceptedOn), row.Day(PetitionColumn.DeclinedOn));
        if (admission == false && declined is null)
            (accepted, declined) = (null, accepted ?? row.Day(PetitionColumn.ClosedOn));
        if (admission == true)
            row.Needs(PetitionColumn.Admission, PetitionColumn.AcceptedOn);
        else if (declined is null && (admission == false || row.Text(PetitionColumn.Destination) is not null || row.Text(PetitionColumn.DeclineReason) is not null))
            row.Missing(PetitionColumn.DeclinedOn);
        row.Needs(PetitionColumn.Simple, PetitionColumn.AcceptedOn);
        row.Needs(PetitionColumn.WithdrawReason, PetitionColumn.WithdrawnOn);
        var simple = row.Word(PetitionColumn.Simple, PetitionWords.SimpleGrounds);
        return (
            accepted is null ? null : new(simple, accepted),
            declined is null ? null : new(row.Text(PetitionColumn.DeclineReason) ?? UnknownReason, row.Required(PetitionColumn.Destination) ?? "", declined),
            row.Day(PetitionColumn.WithdrawnOn) is { } withdrawn ? new(row.Text(PetitionColumn.WithdrawReason), withdrawn) : null);
    }

    /// <summary>交办, on its day or else the day of the acceptance.</summary>
    public static AssignPetition? Assign(LedgerRow<PetitionColumn> row, DateOnly? otherwise)
    {
        foreach (var column in (PetitionColumn[])[PetitionColumn.Officer, PetitionColumn.CoHandlers, PetitionColumn.AssignedOn])
            row.Needs(column, PetitionColumn.Department);
        var on = row.Day(PetitionColumn.AssignedOn) ?? otherwise;
        return row.Text(PetitionColumn.Department) is { } department
            ? new(department, row.Text(PetitionColumn.Officer), row.Parts(PetitionColumn.CoHandlers), on)
            : null;
    }

    /// <summary>书面答复: what and on which day.</summary>
    /// <param name="row">The row.</param>
    /// <param name="ended">Whether it ended in another way, so that a day of closing alone is no answer.</param>
    public static AnswerPetition? Answer(LedgerRow<PetitionColumn> row, bool ended)
    {
        var (closed, outcome) = (row.Day(PetitionColumn.ClosedOn), row.Word(PetitionColumn.Outcome, PetitionWords.Outcomes));
        if (!ended)
        {
            row.Needs(PetitionColumn.ClosedOn, PetitionColumn.Outcome);
            row.Needs(PetitionColumn.Answer, PetitionColumn.Outcome);
        }

        row.Needs(PetitionColumn.DemandOutcomes, PetitionColumn.Outcome);
        row.Needs(PetitionColumn.Outcome, PetitionColumn.ClosedOn);
        return outcome is { } known ? new(known, row.Text(PetitionColumn.Answer) ?? UnknownAnswer, closed, Basis: row.Text(PetitionColumn.Basis)) : null;
    }

    /// <summary>逐项答复: several demands are answered one by one, each as the ledger says or else as the whole; then the answer closes the matter.</summary>
    public static AnswerDemands? AnswerDemands(LedgerRow<PetitionColumn> row, AnswerPetition? answer, int demands)
    {
        var outcomes = row.Words(PetitionColumn.DemandOutcomes, PetitionWords.Outcomes);
        if (outcomes.Count > 0 && outcomes.Count != demands)
            row.Fault(PetitionColumn.DemandOutcomes, "row.not-each-demand", $"诉求有 {demands} 项，意见有 {outcomes.Count} 项。", $"There are {demands} demands and {outcomes.Count} outcomes.");
        return answer is null || (outcomes.Count == 0 && demands == 1)
            ? null
            : new([.. Enumerable.Range(0, demands).Select(i => new DemandAnswer(i + 1, i < outcomes.Count ? outcomes[i] : answer.Outcome, answer.Answer))], answer.On);
    }

    /// <summary>送达: a day without its way is no delivery by which a term could run.</summary>
    public static DeliverOpinion? Deliver(LedgerRow<PetitionColumn> row)
    {
        row.Needs(PetitionColumn.DeliveryWay, PetitionColumn.DeliveredOn);
        row.Needs(PetitionColumn.Recipient, PetitionColumn.DeliveredOn);
        row.Needs(PetitionColumn.DeliveredOn, PetitionColumn.DeliveryWay);
        var on = row.Day(PetitionColumn.DeliveredOn);
        return row.Word(PetitionColumn.DeliveryWay, PetitionWords.Ways) is { } way ? new(way, row.Text(PetitionColumn.Recipient), on) : null;
    }

    /// <summary>报结.</summary>
    public static ReportBack? ReportBack(LedgerRow<PetitionColumn> row)
    {
        row.Needs(PetitionColumn.Receipt, PetitionColumn.ReportedOn);
        return row.Day(PetitionColumn.ReportedOn) is { } on ? new(null, row.Text(PetitionColumn.Receipt), on) : null;
    }
}
