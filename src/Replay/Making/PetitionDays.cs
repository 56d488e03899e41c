using Hrss.Statutes;

namespace Hrss.Replay.Making;

/// <summary>办理日期 of one petition: each on a working day of its year, none before the one it follows.</summary>
internal sealed record PetitionDays(DateOnly Received, DateOnly Accepted, DateOnly Assigned, DateOnly Answered)
{
    private const int AcceptanceDays = 15;
    private const int HandlingDays = 60;

    /// <summary>Answered within the 60 days, a visit often on the spot; or, where late, up to two weeks after them.</summary>
    public static PetitionDays Of(Draw draw, OfficeYear office, DateOnly received, bool visit, bool late)
    {
        var accepted = visit && draw.Chance(70) ? received : office.Within(draw, received, received.AddDays(draw.Between(3, AcceptanceDays - 3)));
        var assigned = office.After(accepted, draw.Between(0, 2));
        if (late)
            return new(received, accepted, assigned, office.After(LegalDue(received, accepted), draw.Between(1, 9)));
        var onTheSpot = visit && accepted == received && assigned == received && draw.Chance(50);
        var answered = onTheSpot ? received : office.Within(draw, assigned, Earlier(accepted.AddDays(draw.Between(12, HandlingDays - 4)), office.Last));
        return new(received, accepted, assigned, answered);
    }

    private static DateOnly LegalDue(DateOnly received, DateOnly accepted)
    {
        var regulation = Regulations.Petition(received) ?? throw new InvalidOperationException($"No petition regulation was in force on {received:O}.");
        return DueDates.Of(Terms.PetitionHandling(regulation), accepted, WorkingCalendar.Published).LegalDue;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
