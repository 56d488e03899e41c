using Hrss.Contracts;
using Hrss.Replay.Commands;
using Hrss.Statutes;

namespace Hrss.Replay.Making;

/// <summary>信息公开: makes the departments, published items and information requests of a year.</summary>
internal static class MakeDisclosure
{
    private const int Tries = 60;

    public static IEnumerable<Matter> Matters(OfficeYear office, LedgerTotals totals)
    {
        var departments = Texts.Departments.Where(d => d.IsOf(office.Year)).Take((int)totals[Measures.DepartmentsListed]).ToList();
        return departments.Select(d => new Matter(0, MatterKind.Department, [new Step(Step.Registration, new ListDepartment(d.Department, office.First))]))
            .Concat(ApprovalItems(office, totals))
            .Concat(Items(office, departments, (int)totals[Measures.InformationPublished]))
            .Concat(Enumerable.Range(0, (int)totals[Measures.RequestsReceived]).Select(i => Request(office, i)));
    }

    // In force since before: the list is put in on the first working day. The first of them are at the service centre.
    private static IEnumerable<Matter> ApprovalItems(OfficeYear office, LedgerTotals totals) =>
        Texts.ApprovalItems.Take((int)totals[Measures.ApprovalItems]).Select((item, index) => new Matter(0, MatterKind.ApprovalItem,
        [
            new Step(Step.Registration, new ListApprovalItem(
                item.Code,
                new ApprovalItemContent(item.Name, item.LegalBasis, item.StatutoryTerm, item.PromisedTerm, item.Unit),
                item.Department,
                index < totals[Measures.ApprovalItemsAtServiceCentre],
                office.First)),
        ]));

    private static IEnumerable<Matter> Items(OfficeYear office, List<DepartmentText> departments, int count)
    {
        var titles = new HashSet<string>();
        var documents = 0;
        foreach (var (index, produced) in Enumerable.Range(0, count).Select(i => (i, office.Arrival(Draw.For(office.Year, "arrival/information", i)))).OrderBy(x => x.Item2))
        {
            var draw = Draw.For(office.Year, "information", index);
            // The first items go round the departments, so that each publishes something.
            var department = index < departments.Count ? departments[index] : draw.Weighted(departments, d => d.Weight);
            var title = Title(draw, department, produced, titles);
            var number = draw.Chance(30) ? $"株人社发〔{office.Year}〕{++documents}号" : null;
            yield return Item(office, draw, department, title, number, produced);
        }
    }

    private static string Title(Draw draw, DepartmentText department, DateOnly produced, HashSet<string> used)
    {
        for (var i = 0; i < Tries; i++)
        {
            // What is reported monthly is reported for the month that it was written in.
            var filling = new Filling(draw, produced).With("month", $"{produced.Month}");
            var title = filling.Fill(draw.Of(department.Titles));
            if (used.Add(title))
                return title;
        }

        var again = $"{new Filling(draw, produced).With("month", $"{produced.Month}").Fill(draw.Of(department.Titles))}（续{used.Count}）";
        used.Add(again);
        return again;
    }

    private static Matter Item(OfficeYear office, Draw draw, DepartmentText department, string title, string? number, DateOnly produced)
    {
        var author = People.Officer(draw, office.Year, department.Department);
        var reviewer = People.Officer(draw, office.Year, "保密审查");
        while (reviewer == author)
            reviewer = People.Name(draw);
        var drafted = office.After(produced, draw.Between(0, 3));
        var reviewed = office.After(drafted, draw.Between(0, 3));
        var body = new Filling(draw, produced).With("title", title).With("department", department.Department).Fill(draw.Of(Texts.Bodies[department.Field]));
        return new Matter(0, MatterKind.Information,
        [
            new Step(Step.Registration, new DraftInformation(title, department.Department, department.Field, produced, body, author, number, drafted)),
            new Step("secrecy-review", new ReviewSecrecy(true, reviewer, draw.Chance(30) ? "不涉及国家秘密、商业秘密和个人隐私，同意公开。" : null, reviewed)),
            new Step("publication", new PublishInformation(Channels(draw), office.After(reviewed, draw.Between(0, 5)))),
        ]);
    }

    // Whatever is published is on the website; what concerns many is also given to the media.
    private static List<string> Channels(Draw draw)
    {
        List<string> channels = [PublicationChannels.Website];
        foreach (var (channel, percent) in new[]
        {
            (PublicationChannels.Newspaper, 14), (PublicationChannels.Television, 6), (PublicationChannels.Radio, 5),
            (PublicationChannels.Magazine, 4), (PublicationChannels.PressConference, 3), (PublicationChannels.Gazette, 3),
        })
        {
            if (draw.Chance(percent))
                channels.Add(channel);
        }

        return channels;
    }

    private static Matter Request(OfficeYear office, int index)
    {
        var draw = Draw.For(office.Year, "request", index);
        var text = Texts.Requests[index % Texts.Requests.Count];
        var received = office.Arrival(draw);
        var regulation = Regulations.Disclosure(received) ?? throw new InvalidOperationException($"No disclosure regulation was in force on {received:O}.");
        var filling = new Filling(draw, received);
        return new Matter(0, MatterKind.InformationRequest,
        [
            new Step(Step.Registration, new ReceiveRequest(
                text.Channel, ApplicantOf(draw, text, regulation), filling.Fill(text.Description), text.Form, true, received)),
            new Step("answer", new AnswerRequest(text.Outcome, filling.Fill(text.Answer), office.After(received, draw.Between(5, 13)))),
        ]);
    }

    private static Applicant ApplicantOf(Draw draw, RequestText text, DisclosureRegulation regulation)
    {
        var person = text.Kind == "natural-person";
        // 2019 Art. 29 asks for proof of identity; 2008 Art. 20 did not. That it was seen is noted, not its number.
        var identification = regulation == DisclosureRegulation.Of2008 ? null : person ? "居民身份证（已核对原件）" : "营业执照（已核对）";
        var name = person ? People.Name(draw) : new Filling(draw, new DateOnly(2011, 1, 4)).Fill("{employer}");
        return new Applicant(name, text.Kind, People.Phone(draw), identification);
    }
}
