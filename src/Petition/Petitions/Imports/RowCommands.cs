using Hrss.Ledgers;
using Hrss.Petition.Petitions.Commands;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>The commands for which a row of a ledger stands, each with its day; null for what did not happen. An open matter stays where its cells leave it.</summary>
/// <param name="Register">登记.</param>
internal sealed record RowCommands(RegisterPetition Register)
{
    /// <summary>分类, of the day of registration: a ledger has no other for it.</summary>
    public ClassifyPetition? Classify { get; private init; }

    /// <summary>受理.</summary>
    public AcceptPetition? Accept { get; private init; }

    /// <summary>不予受理.</summary>
    public DeclinePetition? Decline { get; private init; }

    /// <summary>交办.</summary>
    public AssignPetition? Assign { get; private init; }

    /// <summary>逐项答复, before the answer that closes the matter.</summary>
    public AnswerDemands? AnswerDemands { get; private init; }

    /// <summary>书面答复.</summary>
    public AnswerPetition? Answer { get; private init; }

    /// <summary>送达.</summary>
    public DeliverOpinion? Deliver { get; private init; }

    /// <summary>报结.</summary>
    public ReportBack? ReportBack { get; private init; }

    /// <summary>撤回.</summary>
    public WithdrawPetition? Withdraw { get; private init; }

    /// <summary>What a row says; null where a cell is wrong, which the row then knows.</summary>
    public static RowCommands? Of(LedgerRow<PetitionColumn> row)
    {
        var register = RowRegistration.Register(row);
        var (accept, decline, withdraw) = RowHandling.Admission(row);
        var answer = RowHandling.Answer(row, ended: decline is not null || withdraw is not null);
        var commands = new RowCommands(register)
        {
            Classify = RowRegistration.Classify(row, register.On),
            Accept = accept,
            Decline = decline,
            // Of what was not accepted the section and the days of closing and delivery are those of the notice, which is no act of its own.
            Assign = decline is null ? RowHandling.Assign(row, accept?.On ?? register.On) : null,
            AnswerDemands = RowHandling.AnswerDemands(row, answer, register.Demands?.Count ?? 1),
            Answer = answer,
            Deliver = decline is null ? RowHandling.Deliver(row) : null,
            ReportBack = RowHandling.ReportBack(row),
            Withdraw = withdraw,
        };
        return row.Faults.Count == 0 ? commands : null;
    }
}
