using Hrss.Contracts;

namespace Hrss.EndToEnd.Tests.Pages;

/// <summary>A small year 2011 as facts: enough for more than one page of a proof, for each kind of figure, and for a correction.</summary>
internal static class Ledger
{
    public const int Year = 2011;

    public static readonly IReadOnlyDictionary<string, decimal> Expected = new Dictionary<string, decimal>
    {
        [Measures.InformationPublished] = 250,
        [Measures.InformationPublishedInTime] = 249,
        [Measures.Publications] = 500,
        [Measures.DepartmentsListed] = 2,
        ["disclosure.department-coverage"] = 50,
        [Measures.RequestsReceived] = 2,
        [Measures.RequestsAnsweredInTime] = 2,
        ["disclosure.requests-on-time-rate"] = 100,
        [Measures.FeesCharged] = 1250,
        [Measures.Lawsuits] = 0,
        [Measures.Visits] = 3,
        [Measures.PeopleInVisits] = 1014,
        [Measures.GroupVisits] = 1,
        [Measures.LettersHandled] = 1,
        [Measures.MailboxAnswered] = 1,
        [Measures.ConsultationsOpen] = 1,
    };

    private const string Office = "办公室";
    private static int facts;
    private static int matters;

    public static IReadOnlyList<Fact> Facts()
    {
        (facts, matters) = (0, 0);
        return
        [
            Of(new DepartmentListed { Number = "BM-2011-000001", Department = Office }, On(1, 4)),
            Of(new DepartmentListed { Number = "BM-2011-000002", Department = "就业服务局" }, On(1, 4)),
            .. Information(),
            .. Requests(),
            .. Petitions(),
            .. Consultations(),
        ];
    }

    private static IEnumerable<Fact> Information()
    {
        var published = Enumerable.Range(1, 251).Select(Published).ToList();
        var mistaken = (InformationPublished)published[^1];
        return
        [
            .. published,
            Of(
                new InformationWithdrawn
                {
                    Department = mistaken.Department, Field = mistaken.Field, Channels = mistaken.Channels, PublishedOn = mistaken.OccurredOn, InTime = mistaken.InTime,
                },
                On(12, 30),
                mistaken.MatterId),
        ];
    }

    private static Fact Published(int number) => Of(
        new InformationPublished
        {
            Number = $"ZZRS-2011-{number:000000}", Department = Office,
            Field = number % 2 == 0 ? InformationFields.SocialInsurance : InformationFields.Employment,
            Channels = [PublicationChannels.Website, PublicationChannels.Newspaper], InTime = number > 1,
        },
        On(1 + (number % 12), 1 + (number % 28)));

    private static IEnumerable<Fact> Requests()
    {
        foreach (var number in new[] { 1, 2 })
        {
            var received = Of(
                new InformationRequestReceived
                {
                    Number = $"YSQ-2011-{number:000000}", Channel = RequestChannels.SignedPost, Applicant = ApplicantKinds.NaturalPerson, DueOn = On(5, 23),
                },
                On(5, number));
            yield return received;
            yield return Of(
                new InformationRequestAnswered
                {
                    Channel = RequestChannels.SignedPost, Applicant = ApplicantKinds.NaturalPerson, Outcome = "granted", WasDueOn = On(5, 23), DueOn = On(5, 23),
                    InTime = true,
                },
                On(5, 10),
                received.MatterId);
            if (number == 1)
                yield return Of(new DisclosureFeeCharged { AmountInFen = 1250 }, On(5, 10), received.MatterId);
        }
    }

    private static IEnumerable<Fact> Petitions()
    {
        foreach (var (number, people) in new[] { (1, 2), (2, 12), (3, 1000) })
        {
            yield return Of(
                new PetitionRegistered { Number = $"XF-2011-{number:000000}", Channel = PetitionChannels.Visit, People = people, GroupVisit = number == 3 }, On(6, number));
        }

        var letter = Of(new PetitionRegistered { Number = "XF-2011-000004", Channel = PetitionChannels.Letter, People = 1, GroupVisit = false }, On(7, 1));
        yield return letter;
        yield return Of(
            new PetitionAnswered { Channel = PetitionChannels.Letter, Department = Office, Outcome = "explained", DueOn = On(8, 30), InTime = true },
            On(7, 20), letter.MatterId);
    }

    private static IEnumerable<Fact> Consultations()
    {
        var item = Of(new ConsultationReceived { Number = "ZX-2011-000001", Channel = ConsultationChannels.MayorsMailbox, Class = "inquiry" }, On(9, 1));
        yield return item;
        yield return Of(
            new ConsultationAnswered { Channel = ConsultationChannels.MayorsMailbox, Department = Office, DueOn = On(9, 8), InTime = true }, On(9, 5), item.MatterId);
        yield return Of(new ConsultationReceived { Number = "ZX-2011-000002", Channel = ConsultationChannels.MayorsHotline, Class = "help" }, On(12, 30));
    }

    private static Fact Of(Fact fact, DateOnly on, Guid? matter = null) => fact with
    {
        FactId = new Guid(++facts, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]),
        MatterId = matter ?? new Guid(++matters, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]),
        MatterVersion = matter is null ? 1 : 2,
        Agency = "430200",
        OccurredOn = on,
        RecordedAt = new DateTimeOffset(on, new TimeOnly(2, 30), TimeSpan.Zero),
    };

    private static DateOnly On(int month, int day) => new(Year, month, day);
}
