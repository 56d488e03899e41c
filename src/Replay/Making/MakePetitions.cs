using Hrss.Contracts;
using Hrss.Replay.Commands;
using Hrss.Statutes;

namespace Hrss.Replay.Making;

/// <summary>信访: makes the visits, letters and assigned matters of a year.</summary>
internal static class MakePetitions
{
    /// <summary>One letter in so many is declined with the route to take instead.</summary>
    private const int LettersPerDeclined = 14;

    public static IEnumerable<Matter> Matters(OfficeYear office, LedgerTotals totals)
    {
        var plans = Plans(office, totals);
        return plans.Select((plan, index) => Make(office, plan, Draw.For(office.Year, plan.Kind.ToString(), index)));
    }

    private static List<Plan> Plans(OfficeYear office, LedgerTotals totals)
    {
        var groups = (int)totals[Measures.GroupVisits];
        var singles = (int)totals[Measures.Visits] - groups;
        var letters = (int)totals[Measures.LettersReceived];
        var assigned = (int)totals[Measures.AssignedMattersReceived];
        var (peopleAlone, peopleTogether) = PeopleInVisits.Share(
            Draw.For(office.Year, "people", 0), (int)totals[Measures.PeopleInVisits], singles, groups);
        List<Plan> plans =
        [
            .. peopleAlone.Select((people, i) => new Plan(MatterKind.Visit, i, Arrival("visit", i)) { People = people }),
            .. peopleTogether.Select((people, i) => new Plan(MatterKind.Visit, i, Arrival("group", i)) { People = people, Group = true }),
            .. Enumerable.Range(0, letters).Select(i => new Plan(MatterKind.Letter, i, Arrival("letter", i)) { Declined = (i + 1) % LettersPerDeclined == 0 }),
            .. Enumerable.Range(0, assigned).Select(i => new Plan(MatterKind.AssignedMatter, i, Arrival("assigned", i))),
        ];
        DairyWages.Plan(plans, office);
        AppointLate(plans, office, plans.Count(p => !p.Declined) - (int)totals[Measures.PetitionsAnsweredInTime]);
        return plans;

        DateOnly Arrival(string channel, int index) => office.Arrival(Draw.For(office.Year, "arrival/" + channel, index));
    }

    // Late ones have to arrive early enough to be answered in the year all the same.
    private static void AppointLate(List<Plan> plans, OfficeYear office, int late)
    {
        var could = Enumerable.Range(0, plans.Count)
            .Where(i => plans[i] is { Declined: false, Thread: null } && plans[i].Received < new DateOnly(office.Year, 9, 1)).ToList();
        foreach (var index in Draw.For(office.Year, "late", 0).Several(could, Math.Clamp(late, 0, could.Count)))
            plans[index] = plans[index] with { Late = true };
    }

    private static Matter Make(OfficeYear office, Plan plan, Draw draw)
    {
        var channel = plan.Channel;
        var name = People.Name(draw);
        var representatives = plan.Group ? Representatives(draw, name, plan.People) : null;
        var assigner = plan.Kind == MatterKind.AssignedMatter ? AssignerOf(draw, plan, office.Year) : null;
        var filling = new Filling(draw, plan.Received).With("name", name).With("people", $"{plan.People}").With("receivedOn", Filling.Day(plan.Received));
        if (representatives is not null)
            filling.With("we", "我们").With("representatives", string.Join('、', representatives));
        if (assigner is not null)
            filling.With("organ", assigner.Organ);
        var petitioner = new Petitioner(name, draw.Chance(90) ? People.Phone(draw) : null, plan.Kind == MatterKind.Visit ? null : People.Address(draw));
        return plan.Declined
            ? Decline(draw, office, plan, petitioner, filling)
            : Handle(office, plan, draw, Compose(draw, office, plan, channel, filling), petitioner, representatives, assigner);
    }

    private static Composed Compose(Draw draw, OfficeYear office, Plan plan, string channel, Filling filling) => plan.Thread is { } thread
        ? Composing.Framed(draw, channel, filling, "complaint", Texts.Dairy.Department, thread.Subject, thread.Content, "supported", thread.Answer) with
        {
            Topic = MatterTopics.UnpaidWages,
            Employer = Texts.Dairy.Employer,
        }
        : Composing.Compose(draw, Composing.CaseFor(draw, channel, office.Year), channel, filling);

    private static Matter Handle(
        OfficeYear office, Plan plan, Draw draw, Composed texts, Petitioner petitioner, IReadOnlyList<string>? representatives, Assigner? assigner)
    {
        var days = plan.Thread?.Answered is { } settled
            ? new PetitionDays(plan.Received, plan.Received, plan.Received, settled)
            : PetitionDays.Of(draw, office, plan.Received, plan.Kind == MatterKind.Visit && !plan.Group, plan.Late);
        List<Step> steps =
        [
            new(Step.Registration, new RegisterPetition(
                plan.ApiChannel, texts.Subject, texts.Content, petitioner, plan.People, plan.Group, representatives, assigner, [texts.Subject], texts.Topic,
                texts.Employer, texts.Place, plan.Received)),
            new("acceptance", new AcceptPetition(days.Accepted)),
            new("assignment", new AssignPetition(texts.Department, People.Officer(draw, office.Year, texts.Department), days.Assigned)),
            new("answer", new AnswerPetition(texts.Outcome, texts.Answer, [new(1, texts.Outcome, texts.Answer)], BasisOn(plan.Received), days.Answered)),
        ];
        if (assigner is not null)
            steps.Add(new Step("report-back", new ReportBack(office.After(days.Answered, draw.Between(0, 3)))));
        return new Matter(0, plan.Kind, steps);
    }

    private static Matter Decline(Draw draw, OfficeYear office, Plan plan, Petitioner petitioner, Filling filling)
    {
        var declined = draw.Of(Texts.Declined);
        var texts = Composing.Framed(
            draw, "declined", filling, "complaint", "", filling.Fill(draw.Of(declined.Subjects)), filling.Fill(declined.Content), "", "");
        return new Matter(0, plan.Kind,
        [
            new(Step.Registration, new RegisterPetition(
                plan.ApiChannel, texts.Subject, texts.Content, petitioner, plan.People, false, null, null, [texts.Subject], MatterTopics.Other, null, null, plan.Received)),
            new("refusal", new DeclinePetition(
                filling.Fill(declined.Reason), filling.Fill(declined.Route), office.Within(draw, plan.Received, plan.Received.AddDays(draw.Between(4, 14))))),
        ]);
    }

    // The opinion cites its basis since 2022 (Art. 32).
    private static string? BasisOn(DateOnly received) => Regulations.Petition(received) == PetitionRegulation.Of2022 ? "《信访工作条例》第三十二条" : null;

    private static List<string> Representatives(Draw draw, string first, int people)
    {
        var names = new List<string> { first };
        for (var wanted = Math.Min(people, draw.Between(3, 5)); names.Count < wanted;)
        {
            var name = People.Name(draw);
            if (!names.Contains(name))
                names.Add(name);
        }

        return names;
    }

    private static Assigner AssignerOf(Draw draw, Plan plan, int year)
    {
        var organs = Texts.Words.Organs;
        var organ = plan.Thread is null && plan.Index >= organs.Count ? draw.Weighted(organs, o => o == organs[^1] ? 6 : 2) : organs[plan.Index % organs.Count];
        var prefix = organ switch { "市委" => "株委督", "市政府" => "株政督", "市人大" => "株人代信", "市信访局" => "株信交", _ => "湘人社信转" };
        return new Assigner(organ, $"{prefix}〔{year}〕{plan.Index + 1}号");
    }
}

/// <summary>What a petition will be, before its texts are composed.</summary>
internal sealed record Plan(MatterKind Kind, int Index, DateOnly Received)
{
    public int People { get; init; } = 1;

    public bool Group { get; init; }

    public bool Declined { get; init; }

    public bool Late { get; init; }

    public DairyPart? Thread { get; init; }

    /// <summary>The channel of the wording.</summary>
    public string Channel => Kind switch
    {
        MatterKind.Visit => Group ? "group" : "visit",
        MatterKind.Letter => "letter",
        _ => "assigned",
    };

    /// <summary>信访渠道 of the API.</summary>
    public string ApiChannel => Kind switch
    {
        MatterKind.Visit => PetitionChannels.Visit,
        MatterKind.Letter => PetitionChannels.Letter,
        _ => PetitionChannels.Assigned,
    };
}
