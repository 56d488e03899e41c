using System.Text.Json;
using Hrss.Contracts;
using Hrss.Petition.Warnings;
using Hrss.Petition.Warnings.Consuming;

namespace Hrss.Petition.Tests.Deciding;

/// <summary>The worked example: the dairy whose workers wrote to the mayor and came in small parties before they came together.</summary>
public sealed class RaisingWarningsTests
{
    private const string Dairy = "湘岭晨牧乳业有限公司";
    private static readonly DateOnly GroupVisit = new(2011, 3, 24);

    private static readonly Signal[] Wages =
    [
        Signal(1, SignalChannel.Mailbox, new(2011, 2, 21)), Signal(2, SignalChannel.Mailbox, new(2011, 2, 28)), Signal(3, SignalChannel.Visit, new(2011, 3, 3), people: 4),
        Signal(4, SignalChannel.Mailbox, new(2011, 3, 7)), Signal(5, SignalChannel.Visit, new(2011, 3, 8), people: 2), Signal(6, SignalChannel.Mailbox, new(2011, 3, 11)),
        Signal(7, SignalChannel.Visit, new(2011, 3, 14), people: 5), Signal(8, SignalChannel.Mailbox, new(2011, 3, 17)), Signal(9, SignalChannel.Visit, GroupVisit, people: 214),
    ];

    [Fact]
    public void Mailbox_items_and_small_visits_about_one_employer_raise_a_warning_well_before_the_group_visit()
    {
        var warnings = Evaluate(WarningThresholds.Proposed, Wages);
        var first = warnings[0];
        (first.On, first.Scope, first.Employer, first.Weight, first.People).ShouldBe((new DateOnly(2011, 3, 7), WarningScope.Employer, Dairy, 5, 7));
        first.Signals.Select(s => s.Number).ShouldBe(["XF-2011-000001", "XF-2011-000002", "XF-2011-000003", "XF-2011-000004"]);
        first.On.ShouldBeLessThan(GroupVisit);
        warnings.Select(w => w.On).ShouldBe([new(2011, 3, 7), new(2011, 3, 14), GroupVisit]);
    }

    [Fact]
    public void A_matter_of_every_channel_gives_a_signal_but_one_that_gave_it_before_in_another_service()
    {
        var words = (Type of) => of.GetFields().Select(f => (string)f.GetRawConstantValue()!);
        var petitions = words(typeof(PetitionChannels)).ToDictionary(channel => channel, channel => SignalOf.Told(
            new PetitionRegistered { Number = "XF-2011-000001", Channel = channel, People = 3, GroupVisit = false, Employer = Dairy }));
        var consultations = words(typeof(ConsultationChannels)).ToDictionary(channel => channel, channel => SignalOf.Told(
            new ConsultationReceived { Number = "ZX-2011-000001", Channel = channel, Class = "complaint", Employer = Dairy }));
        petitions.Concat(consultations).Where(c => c.Value is null).Select(c => c.Key).Distinct().ShouldBe(["transferred"]);
        petitions.Concat(consultations).Select(c => c.Value).OfType<Signal>().Select(s => s.Channel).Distinct().ShouldBe(Enum.GetValues<SignalChannel>(), ignoreOrder: true);
    }

    [Fact]
    public void A_matter_is_one_signal_as_it_was_last_classified_in_whatever_order_its_facts_are_told()
    {
        var matter = Guid.NewGuid();
        Fact[] petition =
        [
            new PetitionRegistered { MatterId = matter, MatterVersion = 1, OccurredOn = new(2011, 3, 1), Number = "XF-2011-000001", Channel = PetitionChannels.Visit, People = 9, GroupVisit = true, Employer = "甲公司" },
            Corrected(2, 8), Classified(3, "乙公司", 8), Classified(5, "丙公司", 8), Corrected(6, 60),
        ];
        Fact[] consultation =
        [
            new ConsultationReceived { MatterId = matter, MatterVersion = 1, OccurredOn = new(2011, 3, 1), Number = "ZX-2011-000001", Channel = ConsultationChannels.Online, Class = "help", Employer = "甲公司" },
            Asked(2, "乙公司"), Asked(3, "丙公司"),
        ];
        foreach (var facts in (Fact[][])[petition, consultation])
        {
            var known = Orders(facts).Select(order => order.Concat(order).Select(f => SignalOf.Told(f)!).Aggregate((one, other) => one.With(other))).Distinct().ShouldHaveSingleItem();
            (known.Id, known.Employer, known.On, known.Dated).ShouldBe((matter, "丙公司", new DateOnly(2011, 3, 1), true));
            (known.Number[..3], known.People).ShouldBe(facts == petition ? ("XF-", 60) : ("ZX-", 1));
        }

        // Registered with nothing that warnings go by, so that the registration was never told: of a petition the classification says when.
        SignalOf.Told(Classified(3, "乙公司", 8))!.On.ShouldBe(new DateOnly(2011, 3, 1));
        Orders([Asked(2, "乙公司"), Asked(3, "丙公司")]).Select(order => order.Select(f => SignalOf.Told(f)!).Aggregate((one, other) => one.With(other))).Distinct()
            .ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2011, 3, 2));

        Fact Classified(long version, string employer, int people) => new PetitionClassified
        {
            MatterId = matter, MatterVersion = version, OccurredOn = new(2011, 3, (int)version), Number = "XF-2011-000001", Channel = PetitionChannels.Visit, RegisteredOn = new(2011, 3, 1),
            People = people, Employer = employer,
        };

        Fact Corrected(long version, int people) => new PetitionRegistrationCorrected
        {
            MatterId = matter, MatterVersion = version, OccurredOn = new(2011, 3, (int)version), Channel = PetitionChannels.Visit, RegisteredOn = new(2011, 3, 1),
            PeopleAdded = 1, GroupVisitsAdded = 0, People = people,
        };

        Fact Asked(long version, string employer) => new ConsultationClassified
        {
            MatterId = matter, MatterVersion = version, OccurredOn = new(2011, 3, (int)version), Number = "ZX-2011-000001", Channel = ConsultationChannels.Online, Employer = employer,
        };

        static IEnumerable<Fact[]> Orders(Fact[] facts) => facts.Length == 1
            ? [facts]
            : facts.SelectMany((first, i) => Orders([.. facts.Where((_, j) => j != i)]).Select(rest => (Fact[])[first, .. rest]));
    }

    [Fact]
    public void A_correction_is_heard_where_it_says_another_number_of_people_that_came_by_a_channel_that_warns()
    {
        var corrected = new PetitionRegistrationCorrected { Channel = PetitionChannels.Visit, RegisteredOn = GroupVisit, PeopleAdded = 55, GroupVisitsAdded = 1, People = 60 };
        (((IForServices)corrected).ConcernsServices, SignalOf.Told(corrected)!.People).ShouldBe((true, 60));
        ((IForServices)(corrected with { PeopleAdded = 0 })).ConcernsServices.ShouldBeFalse();
        SignalOf.Told(corrected with { Channel = PetitionChannels.Transferred }).ShouldBeNull();

        // As it was told before it said how many they are.
        var told = """{"kind":"petition.registration-corrected.v1","channel":"visit","registeredOn":"2011-03-24","peopleAdded":55,"groupVisitsAdded":1,"factId":"3f0c1a52-0000-7000-8000-000000000001","agency":"430200","matterId":"3f0c1a52-0000-7000-8000-000000000002","matterVersion":2,"occurredOn":"2011-03-25","recordedAt":"2011-03-25T01:00:00Z"}""";
        var earlier = JsonSerializer.Deserialize<Fact>(told, JsonSerializerOptions.Web).ShouldBeOfType<PetitionRegistrationCorrected>();
        (earlier.PeopleAdded, ((IForServices)earlier).ConcernsServices, SignalOf.Told(earlier)).ShouldBe((55, false, null));
    }

    [Fact]
    public void With_other_thresholds_the_same_signals_raise_it_later_or_not_at_all()
    {
        var slow = WarningThresholds.Proposed with { PerEmployer = new(30, 8, 1000) };
        Evaluate(slow, Wages).Select(w => w.On).ShouldBe([new(2011, 3, 11)]);
        var narrow = WarningThresholds.Proposed with { PerEmployer = new(3, 5, 1000) };
        Evaluate(narrow, Wages).ShouldBeEmpty();
        Evaluate(WarningThresholds.Proposed with { PerEmployer = null }, Wages).ShouldBeEmpty();
    }

    [Fact]
    public void Visits_weigh_as_much_as_the_thresholds_say()
    {
        var even = WarningThresholds.Proposed with { Weights = new ChannelWeights(Visit: 1) };
        Evaluate(even, Wages)[0].On.ShouldBe(new DateOnly(2011, 3, 8));
        var mute = WarningThresholds.Proposed with { PerEmployer = new(30, 1, 100_000), Weights = new ChannelWeights(0, 0, 0, 0, 0, 0, 0, 0) };
        Evaluate(mute, Wages).ShouldBeEmpty();
    }

    [Fact]
    public void Many_people_at_once_raise_it_by_themselves() =>
        Evaluate(WarningThresholds.Proposed, [Signal(9, SignalChannel.Visit, GroupVisit, people: 50)]).ShouldHaveSingleItem().People.ShouldBe(50);

    [Fact]
    public void The_window_holds_its_last_day_and_no_day_before_its_first()
    {
        var thresholds = new WarningThresholds(new ChannelWeights(), new ScopeThreshold(10, 2, 1000));
        Evaluate(thresholds, [Signal(1, SignalChannel.Letter, new(2011, 3, 1)), Signal(2, SignalChannel.Letter, new(2011, 3, 10))]).Count.ShouldBe(1);
        Evaluate(thresholds, [Signal(1, SignalChannel.Letter, new(2011, 3, 1)), Signal(2, SignalChannel.Letter, new(2011, 3, 11))]).ShouldBeEmpty();
    }

    [Fact]
    public void The_order_in_which_signals_are_given_does_not_matter()
    {
        var expected = Evaluate(WarningThresholds.Proposed, Wages).Select(w => (w.On, string.Join(',', w.Signals.Select(s => s.Number)))).ToList();
        var random = new Random(2011);
        for (var i = 0; i < 20; i++)
        {
            var shuffled = Wages.ToArray();
            random.Shuffle(shuffled);
            Evaluate(WarningThresholds.Proposed, shuffled).Select(w => (w.On, string.Join(',', w.Signals.Select(s => s.Number)))).ShouldBe(expected);
        }
    }

    [Fact]
    public void What_is_about_a_topic_in_a_place_is_counted_beside_the_employers()
    {
        var thresholds = new WarningThresholds(new ChannelWeights(), new ScopeThreshold(30, 2, 1000), new ScopeThreshold(30, 3, 1000));
        Signal[] signals = [.. Enumerable.Range(1, 3).Select(i => Signal(i, SignalChannel.Hotline, new(2011, 5, i)) with { Employer = null, Place = "攸县", Topic = "unpaid-wages" })];
        var warning = Evaluate(thresholds, [.. signals, signals[0] with { Id = Guid.NewGuid(), Topic = "pensions" }]).ShouldHaveSingleItem();
        (warning.Scope, warning.Place, warning.Topic, warning.Employer).ShouldBe((WarningScope.PlaceAndTopic, "攸县", "unpaid-wages", null));
    }

    [Fact]
    public void One_name_written_in_two_ways_is_one_employer_or_one_place()
    {
        Warnings.Signal.KeyOf(" 某乳业（株洲）有限公司 ").ShouldBe(Warnings.Signal.KeyOf("某乳业(株洲) 有限公司"));
        Warnings.Signal.KeyOf("   ").ShouldBeNull();
        Warnings.Signal.KeyOf(null).ShouldBeNull();
        foreach (var (written, place) in ((string?, string?)[])[(" 石　峰区", "石峰区"), ("", null), (" ", null), (null, null)])
        {
            SignalOf.Told(new PetitionRegistered
            {
                Number = "XF-2011-000001", Channel = PetitionChannels.Visit, People = 3, GroupVisit = false, Place = written, Topic = MatterTopics.UnpaidWages,
            })!.Place.ShouldBe(place);
        }
    }

    [Fact]
    public void Each_day_goes_by_the_thresholds_in_force_on_it()
    {
        var strict = WarningThresholds.Proposed with { PerEmployer = new(30, 2, 1000) };
        RaiseWarnings.Evaluate(day => day < new DateOnly(2011, 3, 8) ? WarningThresholds.Proposed : strict, Wages).Select(w => w.On)
            .ShouldBe([new(2011, 3, 7), new(2011, 3, 8), new(2011, 3, 14), GroupVisit]);
    }

    private static IReadOnlyList<DueWarning> Evaluate(WarningThresholds thresholds, IEnumerable<Signal> signals) => RaiseWarnings.Evaluate(_ => thresholds, signals);

    private static Signal Signal(int n, SignalChannel channel, DateOnly on, int people = 1) =>
        new(new Guid(n, 0, 0, new byte[8]), $"XF-2011-{n:D6}", channel, on, people, Dairy, null, null);
}
