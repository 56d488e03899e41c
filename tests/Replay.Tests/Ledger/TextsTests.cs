using System.Text.RegularExpressions;
using Hrss.Contracts;
using Hrss.Replay.Commands;
using Hrss.Statutes;

namespace Hrss.Replay.Tests.Ledger;

public sealed partial class TextsTests
{
    public static TheoryData<int> Years => [.. Ledgers.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public void No_text_is_empty_too_long_or_half_filled(int year)
    {
        foreach (var (text, longest) in Ledgers.Of(year).Matters.SelectMany(m => m.Steps).SelectMany(s => Limits(s.Act)))
        {
            text.ShouldNotBeNullOrWhiteSpace();
            text.Length.ShouldBeLessThanOrEqualTo(longest, text);
            Unfilled().IsMatch(text).ShouldBeFalse(text);
        }
    }

    [Fact]
    public void A_group_visit_has_at_least_five_people_and_three_to_five_representatives()
    {
        var groups = Ledgers.Of2011.Acts<RegisterPetition>().Where(r => r.GroupVisit).ToList();
        groups.ShouldAllBe(g => g.People >= 5 && g.Representatives!.Count >= 3 && g.Representatives.Count <= 5);
        groups.ShouldAllBe(g => g.Representatives!.Distinct().Count() == g.Representatives!.Count);
        Ledgers.Of2011.Acts<RegisterPetition>().Where(r => r is { GroupVisit: false, Channel: "visit" }).ShouldAllBe(r => r.People >= 1 && r.People <= 4);
    }

    [Fact]
    public void Every_department_publishes_something_and_every_matter_goes_to_a_department()
    {
        var departments = Ledgers.Of2011.Acts<ListDepartment>().Select(d => d.Name).ToList();
        departments.Count.ShouldBe(24);
        departments.ShouldBeUnique();
        Ledgers.Of2011.Acts<DraftInformation>().Select(d => d.Department).Distinct().ShouldBe(departments, ignoreOrder: true);
        Ledgers.Of2011.Acts<AssignPetition>().Select(a => a.Department).Except(departments).ShouldBeEmpty();
        Ledgers.Of2011.Acts<DispatchConsultation>().Select(d => d.Department).Except(departments).ShouldBeEmpty();
    }

    [Fact]
    public void Items_are_spread_over_the_five_fields_and_the_channels_of_the_report()
    {
        Ledgers.Of2011.Acts<DraftInformation>().GroupBy(d => d.Field).ToDictionary(g => g.Key, g => g.Count())
            .ShouldSatisfyAllConditions(f => f.Count.ShouldBe(5), f => f.Values.ShouldAllBe(n => n >= 50));
        var channels = Ledgers.Of2011.Acts<PublishInformation>().ToList();
        channels.ShouldAllBe(p => p.Channels[0] == PublicationChannels.Website);
        channels.SelectMany(p => p.Channels).Distinct().Count().ShouldBe(7);
        Ledgers.Of2011.Acts<DraftInformation>().Select(d => d.Title).ShouldBeUnique();
    }

    [Fact]
    public void Every_approval_item_belongs_to_a_department_of_its_year_and_all_are_at_the_service_centre()
    {
        foreach (var year in Ledgers.Years)
        {
            var departments = Ledgers.Of(year).Acts<ListDepartment>().Select(d => d.Name).ToList();
            var items = Ledgers.Of(year).Acts<ListApprovalItem>().ToList();
            items.Count.ShouldBe(18);
            items.Select(i => i.Code).ShouldBeUnique();
            items.ShouldAllBe(i => i.AtServiceCentre && departments.Contains(i.Department) && i.Content.PromisedTerm <= i.Content.StatutoryTerm);
        }
    }

    [Fact]
    public void The_year_has_a_publicity_month_weeks_and_training_for_every_audience_within_its_days()
    {
        var plans = Ledgers.Of2011.Acts<PlanActivity>().ToList();
        plans.Count(p => p.Kind == OutreachKinds.PublicityMonth).ShouldBe(1);
        plans.Count(p => p.Kind == OutreachKinds.PublicityWeek).ShouldBe(2);
        plans.Select(p => p.Kind).Distinct().Count().ShouldBe(7);
        plans.SelectMany(p => p.Audiences).Distinct().Count().ShouldBe(5);
        plans.SelectMany(p => p.Laws).ShouldAllBe(law => law.StartsWith('《') && law.EndsWith('》'));
        foreach (var activity in Ledgers.Years.SelectMany(year => Ledgers.Of(year).OfKind(MatterKind.OutreachActivity)))
        {
            var plan = activity.Act<PlanActivity>();
            activity.Steps.Select(s => s.Act).OfType<RecordBatch>().ShouldAllBe(b => b.HeldOn >= plan.From && b.HeldOn <= plan.To && b.People > 0);
            activity.Act<HoldActivity>().On.ShouldBeGreaterThanOrEqualTo(plan.To);
        }

        Ledgers.Of(2010).Acts<PlanActivity>().SelectMany(p => p.Laws).ShouldNotContain("《社会保险法》");
    }

    [Fact]
    public void Nobody_reviews_what_they_wrote() => Ledgers.Of2011.OfKind(MatterKind.Information)
        .ShouldAllBe(m => m.Act<DraftInformation>().Author != m.Act<ReviewSecrecy>().Reviewer);

    [Fact]
    public void Texts_differ_from_matter_to_matter()
    {
        var contents = Ledgers.Of2011.Acts<RegisterPetition>().Select(r => r.Content)
            .Concat(Ledgers.Of2011.Acts<ReceiveConsultation>().Select(r => r.Content)).Concat(Ledgers.Of2011.Acts<ForwardItem>().Select(i => i.Content)).ToList();
        contents.Distinct().Count().ShouldBeGreaterThan(contents.Count * 7 / 10);
    }

    [Fact]
    public void An_answer_names_the_matter_that_it_answers_and_the_same_employer()
    {
        foreach (var matter in Ledgers.Of2011.OfKind(MatterKind.Visit, MatterKind.Letter, MatterKind.AssignedMatter).Where(m => m.Steps.Count > 2))
            matter.Act<AnswerPetition>().Answer.ShouldContain(matter.Act<RegisterPetition>().Subject);
    }

    [Fact]
    public void Nobody_of_the_real_bureau_and_no_real_employer_is_named()
    {
        // The head of the bureau, the employer of the wage case and the bureau's telephone numbers, as the published report has them.
        string[] real = ["周光耀", "太子奶", "28681400", "28681514"];
        var everything = Ledgers.Years.SelectMany(y => Ledgers.Of(y).Matters).SelectMany(m => m.Steps).Select(s => s.Act.ToString()!);
        everything.ShouldAllBe(text => !real.Any(text.Contains));
        Ledgers.Years.SelectMany(y => Ledgers.Of(y).Acts<RegisterPetition>()).SelectMany(r => r.Representatives ?? []).ShouldNotContain("周光耀");
    }

    [Fact]
    public void Telephone_numbers_belong_to_nobody() => Ledgers.Of2011.Acts<ReceiveConsultation>().Select(c => c.Inquirer.Phone)
        .Concat(Ledgers.Of2011.Acts<ForwardItem>().Select(i => i.Inquirer.Phone))
        .Concat(Ledgers.Of2011.Acts<RegisterPetition>().Select(p => p.Petitioner.Phone).Where(p => p is not null))
        .ShouldAllBe(p => p!.Length == 11 && p.StartsWith("154", StringComparison.Ordinal));

    [Fact]
    public void Every_organ_above_assigned_something() =>
        Ledgers.Of2011.Acts<RegisterPetition>().Where(r => r.AssignedBy is not null).Select(r => r.AssignedBy!.Organ).Distinct()
            .ShouldBe(["省人力资源和社会保障厅", "市委", "市政府", "市人大", "市信访局"], ignoreOrder: true);

    [Fact]
    public void The_dairys_workers_write_then_come_then_come_together_and_are_answered_after_that()
    {
        var thread = Ledgers.Of2011.Matters.Where(m => m.Steps[0].Act.ToString()!.Contains("湘岭晨牧乳业", StringComparison.Ordinal)).ToList();
        var group = thread.Single(m => m.Steps[0].Act is RegisterPetition { GroupVisit: true });
        thread.Count(m => m.Kind == MatterKind.MailboxItem && m.ReceivedOn < group.ReceivedOn).ShouldBe(5);
        thread.Count(m => m.Kind == MatterKind.MailboxItem && m.ReceivedOn > group.ReceivedOn).ShouldBe(3);
        thread.Count(m => m.Kind == MatterKind.Visit && m.ReceivedOn < group.ReceivedOn).ShouldBe(3);
        thread.Count(m => m.Kind == MatterKind.AssignedMatter).ShouldBe(1);
        group.Act<AnswerPetition>().On.ShouldBeGreaterThan(group.ReceivedOn);
    }

    [Fact]
    public void The_law_of_the_day_decides_what_a_request_must_hold()
    {
        Ledgers.Of2011.Acts<ReceiveRequest>().ShouldAllBe(r => r.Applicant.Identification == null);
        Ledgers.Of(2021).Acts<ReceiveRequest>().ShouldAllBe(r => r.Applicant.Identification != null);
        foreach (var request in Ledgers.Of(2019).Acts<ReceiveRequest>())
            (request.Applicant.Identification is not null).ShouldBe(request.On >= new DateOnly(2019, 5, 15));
    }

    [Fact]
    public void A_request_is_answered_with_an_outcome_that_its_regulation_knows()
    {
        foreach (var request in Ledgers.Years.SelectMany(year => Ledgers.Of(year).OfKind(MatterKind.InformationRequest)))
            DisclosureOutcomes.Find(Regulations.Disclosure(request.ReceivedOn)!.Value, request.Act<AnswerRequest>().Outcome).ShouldNotBeNull();
    }

    private static IEnumerable<(string Text, int Longest)> Limits(Act act) => act switch
    {
        ListDepartment d => [(d.Name, 100)],
        ListApprovalItem i => [(i.Code, 50), (i.Content.Name, 200), (i.Content.LegalBasis, 2000), (i.Department, 100)],
        DraftInformation d => [(d.Title, 200), (d.Department, 100), (d.Body, 200_000), (d.Author, 50)],
        ReviewSecrecy r => [(r.Reviewer, 50)],
        PublishInformation => [],
        ReceiveRequest r => [(r.Applicant.Name, 50), (r.Applicant.Contact, 200), (r.Description, 2000)],
        AnswerRequest a => [(a.Answer, 20_000)],
        RegisterPetition r => [(r.Subject, 200), (r.Content, 20_000), (r.Petitioner.Name, 50)],
        AcceptPetition or ReportBack => [],
        DeclinePetition d => [(d.Reason, 2000), (d.Route, 500)],
        AssignPetition a => [(a.Department, 100), (a.Officer!, 50)],
        AnswerPetition a => [(a.Answer, 20_000)],
        ForwardItem i => [(i.Subject, 200), (i.Content, 20_000), (i.Inquirer.Name, 50)],
        ReceiveConsultation r => [(r.Subject, 200), (r.Content, 20_000), (r.Inquirer.Name, 50)],
        DispatchConsultation d => [(d.Department, 100)],
        AnswerConsultation a => [(a.Answer, 20_000)],
        CallBack => [],
        PlanActivity p => [(p.Title, 200), .. p.Laws.Concat(p.Partners).Select(text => (text, 100))],
        RecordBatch b => [(b.Place, 200)],
        HoldActivity h => [(h.Summary, 5000)],
        _ => throw new InvalidOperationException($"{act.GetType().Name} has no limits here."),
    };

    [GeneratedRegex(@"[{}\[\]|]")]
    private static partial Regex Unfilled();
}
