using Hrss.Ledgers;
using Hrss.Petition.Petitions.Commands;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>How a row says that a petition came in, and what of.</summary>
internal static class RowRegistration
{
    private const int LongestSubject = 200;

    public static RegisterPetition Register(LedgerRow<PetitionColumn> row)
    {
        var form = row.RequiredWord(PetitionColumn.Channel, PetitionWords.Forms) ?? default;
        var content = row.Required(PetitionColumn.Content) ?? "";
        var subject = row.Text(PetitionColumn.Subject) ?? (content.Length <= LongestSubject ? content : content[..(LongestSubject - 1)] + "…");
        var demands = PetitionWords.DemandsIn(row.Text(PetitionColumn.Demands) ?? "");
        var petitioner = new Petitioner(
            row.Required(PetitionColumn.Petitioner) ?? "", row.Text(PetitionColumn.Phone), row.Text(PetitionColumn.Address), row.Text(PetitionColumn.Identification));
        var group = row.Word(PetitionColumn.GroupVisit, LedgerWords.YesOrNo) == true || form.Group;
        return new RegisterPetition(
            form.Channel, subject, content, petitioner, row.RequiredDay(PetitionColumn.ReceivedOn), row.Count(PetitionColumn.People) ?? 1, group,
            row.Parts(PetitionColumn.Representatives), AssignedBy(row), demands.Count > 0 ? demands : null, row.Word(PetitionColumn.Topic, PetitionWords.Topics),
            row.Text(PetitionColumn.Employer), row.Text(PetitionColumn.Place), row.Text(PetitionColumn.Receptionist));
    }

    public static ClassifyPetition? Classify(LedgerRow<PetitionColumn> row, DateOnly? on)
    {
        foreach (var column in (PetitionColumn[])[PetitionColumn.Route, PetitionColumn.AccusedUnits, PetitionColumn.AccusedPeople])
            row.Needs(column, PetitionColumn.Class);
        var route = row.Word(PetitionColumn.Route, PetitionWords.Routes);
        return row.Word(PetitionColumn.Class, PetitionWords.Classes) is { } type
            ? new(type, route,
                [
                    .. row.Parts(PetitionColumn.AccusedUnits).Select(name => new Accused(AccusedKind.Unit, name)),
                    .. row.Parts(PetitionColumn.AccusedPeople).Select(PetitionWords.AccusedPerson),
                ], On: on)
            : null;
    }

    private static Assigner? AssignedBy(LedgerRow<PetitionColumn> row)
    {
        row.Needs(PetitionColumn.Reference, PetitionColumn.Organ);
        row.Needs(PetitionColumn.ReportDueOn, PetitionColumn.Organ);
        var due = row.Day(PetitionColumn.ReportDueOn);
        return row.Text(PetitionColumn.Organ) is { } organ ? new(organ, row.Text(PetitionColumn.Reference), due) : null;
    }
}
