using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using Hrss.EventLog.Deciding;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.ARequest;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class ChargingTests
{
    private static readonly FeeItem[] Items = [new(FeeKind.Search, 500), new(FeeKind.Copy, 120)];
    private static readonly DateOnly Notice = new(2024, 5, 6);
    private static readonly NotifyProcessingFee ByCount = new(ProcessingFeeWay.ByCount, "非税收入缴款书");
    private static readonly object[] Charged = Of2011.Then(r => ChargeFee.Decide(r, new(Items), new(2011, 5, 3), Assumed));
    private static readonly object[] Noticed = Of2024.Then(r => Notify(r, ByCount, 30));

    private static Decision Notify(InformationRequest request, NotifyProcessingFee command, int othersInMonth) =>
        NotifyProcessingFee.Decide(request, command, Notice, AsPublished, Assumed, [.. Enumerable.Repeat(new DateOnly(2024, 4, 2), othersInMonth)]);

    [Fact]
    public void Search_copies_and_post_are_charged_for_under_the_regulation_of_2008() =>
        Charged[^1].ShouldBeOfType<FeeCharged>().AmountInFen.ShouldBe(620);

    [Fact]
    public void The_cost_fees_ended_with_March_2017()
    {
        object[] Of(DateOnly day) => In(new SubmitRequest(RequestChannel.InPerson, Citizen, "2016 年统计"), day);
        Of(new(2017, 3, 31)).When(r => ChargeFee.Decide(r, new(Items), new(2017, 4, 5), Assumed)).ThenOne<FeeCharged>();
        Of(new(2017, 4, 1)).When(r => ChargeFee.Decide(r, new(Items), new(2017, 4, 5), Assumed)).ThenRefused("disclosure-request.no-cost-fee");
        Of2024.When(r => ChargeFee.Decide(r, new(Items), Notice, Assumed)).ThenRefused("disclosure-request.no-cost-fee");
    }

    [Fact]
    public void When_they_ended_can_be_configured()
    {
        var local = Assumed with { CostFeeUntil = new(2010, 12, 31) };
        Of2011.When(r => ChargeFee.Decide(r, new(Items), new(2011, 5, 3), local)).ThenRefused("disclosure-request.no-cost-fee");
    }

    [Fact]
    public void A_citizen_in_hardship_is_let_off_what_is_still_to_be_paid()
    {
        var waiver = new WaiveFee(CostFeeExemption.MinimumAllowance, "某街道办事处证明", "赵主任");
        var waived = Charged.Then(r => WaiveFee.Decide(r, waiver, new(2011, 5, 4)));
        waived[^1].ShouldBe(new FeeWaived(new(2011, 5, 4), CostFeeExemption.MinimumAllowance, "某街道办事处证明", "赵主任", 620));
        waived.When(r => WaiveFee.Decide(r, waiver, new(2011, 5, 4))).ThenRefused("disclosure-request.nothing-to-waive");
        Of2011.When(r => WaiveFee.Decide(r, waiver, new(2011, 5, 4))).ThenRefused("disclosure-request.nothing-to-waive");
        In(new SubmitRequest(RequestChannel.InPerson, Citizen with { Kind = ApplicantKind.CommercialEnterprise }, "统计"), new(2011, 4, 20))
            .Then(r => ChargeFee.Decide(r, new(Items), new(2011, 5, 3), Assumed))
            .When(r => WaiveFee.Decide(r, waiver, new(2011, 5, 4))).ThenRefused("disclosure-request.waiver-for-citizens");
    }

    [Fact]
    public void Cost_fees_are_paid_in_whole_and_move_no_date()
    {
        Charged.When(r => RecordPayment.Decide(r, new(600, "票据1"), new(2011, 5, 4), AsPublished)).ThenRefused("disclosure-request.other-amount");
        var paid = Charged.Then(r => RecordPayment.Decide(r, new(620, "票据1"), new(2011, 5, 4), AsPublished));
        paid.Due().ShouldBe(new DateOnly(2011, 5, 12));
        paid.When(r => RecordPayment.Decide(r, new(620, "票据1"), new(2011, 5, 4), AsPublished)).ThenRefused("disclosure-request.nothing-to-pay");
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 100)]
    [InlineData(29, 100)]
    [InlineData(30, 200)]
    [InlineData(40, 300)]
    public void The_processing_fee_by_count_goes_by_the_applicants_requests_of_the_month(int others, int yuan)
    {
        var decided = Of2024.When(r => Notify(r, ByCount, others));
        if (yuan == 0)
            decided.ThenRefused("disclosure-request.nothing-to-charge");
        else
            decided.ThenOne<ProcessingFeeNoticed>().AmountInFen.ShouldBe(100 * yuan);
    }

    [Fact]
    public void By_volume_it_goes_by_the_pages_of_this_request()
    {
        var byPages = new NotifyProcessingFee(ProcessingFeeWay.ByPages, "非税收入缴款书", 200);
        Of2024.When(r => Notify(r, byPages, 50)).ThenOne<ProcessingFeeNoticed>().AmountInFen.ShouldBe(270_000);
        Of2024.When(r => Notify(r, byPages with { Pages = 30 }, 50)).ThenRefused("disclosure-request.nothing-to-charge");
    }

    [Fact]
    public void It_is_paid_within_20_working_days_of_receiving_the_notice_and_the_term_begins_anew()
    {
        Noticed.OfType<ProcessingFeeNoticed>().Single().PayBy.LegalDue.ShouldBe(new DateOnly(2024, 5, 31));
        var paid = Noticed.When(r => RecordPayment.Decide(r, new(20_000, "票据1"), new(2024, 5, 31), AsPublished)).ThenOne<FeePaid>();
        (paid.Due.Now.StartedOn, paid.Due.Now.LegalDue).ShouldBe((new DateOnly(2024, 5, 31), new DateOnly(2024, 7, 1)));
        Noticed.When(r => RecordPayment.Decide(r, new(20_000, "票据1"), new(2024, 6, 3), AsPublished)).ThenRefused("disclosure-request.paid-too-late");
    }

    [Fact]
    public void Until_it_is_paid_the_request_rests_and_unpaid_it_counts_as_given_up()
    {
        Noticed.When(Answer("granted", new(2024, 5, 7))).ThenRefused("disclosure-request.awaits-payment");
        Noticed.When(Answer("other.fee-not-paid", new(2024, 5, 31))).ThenRefused("disclosure-request.payment-not-due");
        Noticed.When(Answer("other.fee-not-paid", new(2024, 6, 3))).ThenOne<RequestAnswered>().InTime.ShouldBeTrue();
        Of2024.When(Answer("other.fee-not-paid", new(2024, 6, 4))).ThenRefused("disclosure-request.payment-not-due");
    }

    [Fact]
    public void It_is_noticed_once_in_time_and_only_since_2021()
    {
        Noticed.Then(r => RecordPayment.Decide(r, new(20_000, "票据1"), new(2024, 5, 8), AsPublished))
            .When(r => NotifyProcessingFee.Decide(r, ByCount, new(2024, 5, 9), AsPublished, Assumed, [.. Enumerable.Repeat(new DateOnly(2024, 4, 2), 30)]))
            .ThenRefused("disclosure-request.processing-fee-noticed");
        Of2024.When(r => NotifyProcessingFee.Decide(r, ByCount, new(2024, 5, 27), AsPublished, Assumed, [])).ThenRefused("disclosure-request.overdue");
        In(new SubmitRequest(RequestChannel.InPerson, Identified, "统计"), new(2020, 12, 31))
            .When(r => NotifyProcessingFee.Decide(r, ByCount, new(2021, 1, 4), AsPublished, Assumed, [])).ThenRefused("disclosure-request.no-processing-fee");
    }
}
