using FluentValidation;
using Hrss.Ledgers;
using Hrss.Petition.Petitions.Commands;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>行的填写规则: those of the commands that the row stands for, each fault said of the cell it is in.</summary>
internal static class RowRules
{
    private static readonly Dictionary<string, PetitionColumn> OfRegistration = new()
    {
        ["subject"] = PetitionColumn.Subject,
        ["content"] = PetitionColumn.Content,
        ["petitioner.name"] = PetitionColumn.Petitioner,
        ["petitioner.phone"] = PetitionColumn.Phone,
        ["petitioner.address"] = PetitionColumn.Address,
        ["petitioner.identification"] = PetitionColumn.Identification,
        ["people"] = PetitionColumn.People,
        ["representatives"] = PetitionColumn.Representatives,
        ["demands"] = PetitionColumn.Demands,
        ["employer"] = PetitionColumn.Employer,
        ["place"] = PetitionColumn.Place,
        ["receptionist"] = PetitionColumn.Receptionist,
        ["assignedBy.organ"] = PetitionColumn.Organ,
        ["assignedBy.reference"] = PetitionColumn.Reference,
    };

    private static readonly Dictionary<string, PetitionColumn> OfClassification = new()
    {
        ["accused"] = PetitionColumn.AccusedPeople, ["accused.name"] = PetitionColumn.AccusedPeople, ["accused.department"] = PetitionColumn.AccusedPeople,
    };

    private static readonly Dictionary<string, PetitionColumn> OfRefusal = new() { ["reason"] = PetitionColumn.DeclineReason, ["route"] = PetitionColumn.Destination };

    private static readonly Dictionary<string, PetitionColumn> OfAssignment = new()
    {
        ["department"] = PetitionColumn.Department, ["officer"] = PetitionColumn.Officer, ["coHandlers"] = PetitionColumn.CoHandlers,
    };

    private static readonly Dictionary<string, PetitionColumn> OfAnswer = new() { ["answer"] = PetitionColumn.Answer, ["basis"] = PetitionColumn.Basis };

    private static readonly Dictionary<string, PetitionColumn> OfDelivery = new() { ["recipient"] = PetitionColumn.Recipient };

    private static readonly Dictionary<string, PetitionColumn> OfReport = new() { ["receipt"] = PetitionColumn.Receipt };

    private static readonly Dictionary<string, PetitionColumn> OfWithdrawal = new() { ["reason"] = PetitionColumn.WithdrawReason };

    /// <summary>What the row breaks.</summary>
    public static IReadOnlyList<RowFault> Broken(RowCommands row, LedgerHeadings<PetitionColumn> headings)
    {
        return
        [
            .. Of(row.Register, new RegisterPetitionRules(), OfRegistration), .. Of(row.Classify, new ClassifyPetitionRules(), OfClassification),
            .. Of(row.Accept, new AcceptPetitionRules(), []), .. Of(row.Decline, new DeclinePetitionRules(), OfRefusal),
            .. Of(row.Assign, new AssignPetitionRules(), OfAssignment), .. Of(row.Answer, new AnswerPetitionRules(), OfAnswer),
            .. Of(row.Deliver, new DeliverOpinionRules(), OfDelivery), .. Of(row.ReportBack, new ReportBackRules(), OfReport),
            .. Of(row.Withdraw, new WithdrawPetitionRules(), OfWithdrawal),
        ];

        IEnumerable<RowFault> Of<T>(T? command, IValidator<T> rules, Dictionary<string, PetitionColumn> columns) where T : class =>
            command is null ? [] : rules.Broken(command).Select(error => Said(error, columns)).Distinct();

        RowFault Said(FieldError error, Dictionary<string, PetitionColumn> columns) => new(
            columns.TryGetValue(WithoutIndex(error.Field), out var column) ? headings.NameOf(column) : error.Field, error.Code, error.Chinese, error.English);
    }

    // demands[2] is in the cell of the demands.
    private static string WithoutIndex(string field) => field.IndexOf('[', StringComparison.Ordinal) is >= 0 and var at
        ? field[..at] + field[(field.IndexOf(']', at) + 1)..]
        : field;
}
