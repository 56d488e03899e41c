using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Imports;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionLedgerFor;

namespace Hrss.Petition.Tests.Deciding;

public sealed class LedgerRowTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly string[] Of2022 =
        Letter(1).With("登记日期", "2022-05-09").With("受理日期", "2022-05-10").With("处理途径", "信访程序").With("办结日期", "2022-07-01").With("送达日期", "2022-07-02").With("依据", "《信访工作条例》第三十二条");

    [Fact]
    public void A_row_that_was_closed_is_a_petition_registered_classified_accepted_assigned_answered_and_delivered_on_its_own_days()
    {
        var facts = Facts(Letter(7).With("要求办结日期", ""));
        facts.Select(f => f.GetType()).ShouldBe(
            [typeof(PetitionRegistered), typeof(PetitionClassified), typeof(PetitionAccepted), typeof(PetitionAssigned), typeof(PetitionAnswered), typeof(OpinionDelivered)]);
        var registered = (PetitionRegistered)facts[0];
        (registered.Number, registered.On, registered.Channel, registered.Regulation, registered.People).ShouldBe(
            ("XF-2011-000007", new(2011, 3, 1), PetitionChannel.Letter, PetitionRegulation.Of2005, 1));
        (registered.Topic, registered.Employer, registered.Place).ShouldBe((PetitionTopic.UnpaidWages, "株洲第7公司", "芦淞区第7街道"));
        registered.Petitioner.ShouldBe(new Petitioner("张三7", "13800000007", null, "430202197001010007"));
        facts[1].ShouldBeOfType<PetitionClassified>().Class.ShouldBe(PetitionClass.Appeal);
        ((PetitionAccepted)facts[2]).On.ShouldBe(new(2011, 3, 4));
        ((PetitionAssigned)facts[3]).ShouldBe(new PetitionAssigned(new(2011, 3, 4), Department, "王五", ((PetitionAssigned)facts[3]).CoHandlers));
        var answered = (PetitionAnswered)facts[4];
        (answered.On, answered.Outcome, answered.Answer, answered.InTime).ShouldBe((new(2011, 4, 10), PetitionOutcome.Supported, "已责令支付。", true));
        var delivered = (OpinionDelivered)facts[5];
        (delivered.On, delivered.Way, delivered.RemedyDue!.LegalDue > delivered.On).ShouldBe((new(2011, 4, 11), DeliveryWay.Post, true));
    }

    [Fact]
    public void A_row_is_under_the_law_of_its_day_with_its_route_and_its_basis()
    {
        var facts = Facts(Of2022);
        ((PetitionRegistered)facts[0]).Regulation.ShouldBe(PetitionRegulation.Of2022);
        ((PetitionClassified)facts[1]).Route.ShouldBe(AppealRoute.Petition);
        ((PetitionAnswered)facts[4]).Basis.ShouldBe("《信访工作条例》第三十二条");
    }

    [Fact]
    public void An_open_row_stays_where_its_cells_leave_it()
    {
        Stage(Open(1)).ShouldBe(PetitionStage.Assigned);
        Stage(Open(1).With("责任科室", "").With("承办人", "")).ShouldBe(PetitionStage.Accepted);
        Stage(Open(1).With("责任科室", "").With("承办人", "").With("受理日期", "")).ShouldBe(PetitionStage.Registered);
    }

    [Fact]
    public void A_row_that_was_not_accepted_is_declined_with_the_way_to_take_and_not_assigned_though_it_names_who_told_the_petitioner()
    {
        var facts = Facts(Declined(1));
        facts[^1].ShouldBe(new PetitionDeclined(new(2011, 3, 4), PetitionChannel.Letter, "已由法院受理", "株洲市中级人民法院"));
        facts.ShouldNotContain(f => f is PetitionAssigned);
        // The same said by a word and the day beside it, or the day of closing alone.
        Facts(Declined(1).With("不予受理日期", "").With("受理情况", "不予受理").With("受理日期", "2011-03-04").With("办结日期", ""))[^1].ShouldBe(facts[^1]);
        Facts(Declined(1).With("不予受理日期", "").With("受理情况", "不受理"))[^1].ShouldBe(facts[^1]);
        ((PetitionDeclined)Facts(Declined(1).With("不予受理理由", ""))[^1]).Reason.ShouldBe(RowHandling.UnknownReason);
    }

    [Fact]
    public void A_row_from_above_is_reported_back_also_before_the_petitioner_had_the_opinion()
    {
        var row = Letter(1).With("信访形式", "上级交办").With("交办机关", "市信访局").With("交办文号", "株信交〔2011〕12号").With("要求办结日期", "2011-05-01").With("回执文号", "回〔2011〕3号");
        Facts(row.With("报结日期", "2011-04-12"))[^1].ShouldBe(new ReportedBack(new(2011, 4, 12), "市信访局", Department, null, "回〔2011〕3号", true));
        Facts(row.With("报结日期", "2011-04-10")).TakeLast(2).Select(f => f.GetType()).ShouldBe([typeof(ReportedBack), typeof(OpinionDelivered)]);
    }

    [Fact]
    public void A_row_that_was_withdrawn_is_withdrawn()
    {
        Facts(Open(1).With("撤回日期", "2011-03-20").With("撤回理由", "已和解").With("办结日期", "2011-03-20"))[^1]
            .ShouldBe(new PetitionWithdrawn(new(2011, 3, 20), PetitionChannel.Letter, "已和解"));
    }

    [Fact]
    public void A_group_visit_comes_with_its_representatives()
    {
        var registered = (PetitionRegistered)Facts(Letter(1).With("信访形式", "集体访").With("人数", "12人").With("集体访代表", "张三、李四").With("接待人", "赵六"))[0];
        (registered.Channel, registered.GroupVisit, registered.People, registered.Receptionist).ShouldBe((PetitionChannel.Visit, true, 12, "赵六"));
        registered.Representatives.ShouldBe(["张三", "李四"]);
    }

    [Fact]
    public void Several_demands_are_answered_one_by_one()
    {
        var row = Letter(1).With("诉求", "1、补发工资；2、补缴社保\n（三）支付补偿");
        var alike = Facts(row);
        ((PetitionRegistered)alike[0]).Demands.Select(d => d.Text).ShouldBe(["补发工资", "补缴社保", "支付补偿"]);
        alike.OfType<DemandsAnswered>().Single().Answers.Select(a => a.Outcome).ShouldBe(Enumerable.Repeat(PetitionOutcome.Supported, 3));
        var answered = Facts(row.With("逐项意见", "支持；支持；不予支持")).OfType<PetitionAnswered>().Single();
        answered.Outcome.ShouldBe(PetitionOutcome.Supported);
        answered.Answers.Select(a => (a.Number, a.Outcome)).ShouldBe([(1, PetitionOutcome.Supported), (2, PetitionOutcome.Supported), (3, PetitionOutcome.NotSupported)]);
    }

    [Fact]
    public void An_accusation_names_whom_it_accuses_so_that_they_are_kept_from_it()
    {
        ((PetitionClassified)Facts(Accusing(1))[1]).Accused.ShouldBe(
        [
            new Accused(AccusedKind.Unit, "社保局"), new Accused(AccusedKind.Staff, "钱某", "社保局"), new Accused(AccusedKind.Person, "周某"),
        ]);
    }

    [Fact]
    public void What_a_row_does_not_say_is_left_open_or_said_to_be_unknown()
    {
        var row = Letter(1).With("事由", "").With("内容", new string('长', 300)).With("答复内容", "");
        var facts = Facts(row);
        ((PetitionRegistered)facts[0]).Subject.ShouldBe(new string('长', 199) + "…");
        facts.OfType<PetitionAnswered>().Single().Answer.ShouldBe(RowHandling.UnknownAnswer);
        ((PetitionRegistered)Facts(Letter(1).With("领域", "").With("用人单位", ""))[0]).Topic.ShouldBeNull();
    }

    [Fact]
    public void Headings_are_understood_as_bureaus_write_them()
    {
        var (headings, refusal) = PetitionLedger.Layout.Understand(["登记编号", "来源*", "收到日期（年-月-日）", "来信人", "联系电话", "反映内容", "承办科室", "备注", "是否满意", ""]);
        refusal.ShouldBeNull();
        headings!.NameOf(PetitionColumn.Petitioner).ShouldBe("来信人");
        headings.NameOf(PetitionColumn.ClosedOn).ShouldBe("办结日期");
        PetitionLedger.Layout.Understand(["信访形式", "登记日期", "信访人", "内容", "血型"]).Refusal!.Code.ShouldBe("import.unknown-heading");
        PetitionLedger.Layout.Understand(["信访形式", "登记日期", "信访人"]).Refusal!.Chinese.ShouldContain("内容");
        PetitionLedger.Layout.Understand(["信访形式", "渠道", "登记日期", "信访人", "内容"]).Refusal!.Code.ShouldBe("import.repeated-heading");
    }

    [Fact]
    public void Every_word_that_the_domain_tells_apart_has_one_in_the_ledger()
    {
        PetitionWords.Topics.All.Split('、').Length.ShouldBe(Enum.GetValues<PetitionTopic>().Length);
        PetitionWords.Classes.All.Split('、').Length.ShouldBe(Enum.GetValues<PetitionClass>().Length);
        PetitionWords.Routes.All.Split('、').Length.ShouldBe(Enum.GetValues<AppealRoute>().Length);
        PetitionWords.Outcomes.All.Split('、').Length.ShouldBe(Enum.GetValues<PetitionOutcome>().Length);
        PetitionWords.Ways.All.Split('、').Length.ShouldBe(Enum.GetValues<DeliveryWay>().Length);
        PetitionWords.SimpleGrounds.All.Split('、').Length.ShouldBe(Enum.GetValues<SimpleGround>().Length);
        // What another service of the system passes on is in no ledger.
        PetitionWords.Forms.All.Split('、').Length.ShouldBe(Enum.GetValues<PetitionChannel>().Length - 1 + 1, "and the group visit has a word of its own");
    }

    private static PetitionStage Stage(string[] row)
    {
        var facts = Facts(row);
        return facts.Any(f => f is PetitionAssigned) ? PetitionStage.Assigned : facts.Any(f => f is PetitionAccepted) ? PetitionStage.Accepted : PetitionStage.Registered;
    }

    private static IReadOnlyList<object> Facts(string[] row)
    {
        var read = Read(row);
        var commands = RowCommands.Of(read);
        read.Faults.ShouldBeEmpty();
        RowRules.Broken(commands!, read.Headings).ShouldBeEmpty();
        var (facts, fault) = RowDecision.Decide(commands!, read.Headings, Today, WorkingCalendar.Published, AssumedValues.Default);
        fault.ShouldBeNull();
        return facts!("XF-2011-000007");
    }
}
