using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Reports;

namespace Hrss.Reporting.Tests;

/// <summary>响应率、解决率、满意率: over the items with a completed call-back, each with what it is reckoned from.</summary>
public sealed class CallBackRatesTests(Bureau bureau)
{
    private static readonly DateOnly Answered = new(2011, 3, 7);
    private static readonly DateOnly Called = new(2011, 3, 9);

    [Fact]
    public async Task The_rates_are_over_those_called_back_and_each_of_what_it_names()
    {
        await bureau.ForgetAsync();
        var matters = Enumerable.Range(0, 10).Select(_ => Guid.NewGuid()).ToList();
        await bureau.Ledger.WriteAsync([.. matters.Select(Answer), .. matters.Take(8).Select((matter, i) => Call(matter, i < 7, i < 5, i < 4))], CancellationToken.None);

        var figures = await FiguresAsync(2011);
        figures[Measures.ConsultationsAnswered].Value.ShouldBe(10);
        Of(figures[Figure.ResponseRate]).ShouldBe((7, 8, 87.5m));
        Of(figures[Figure.SolutionRate]).ShouldBe((5, 8, 62.5m));
        Of(figures[Figure.SatisfactionRate]).ShouldBe((4, 8, 50m));
        // Each opens to the items in its numerator.
        foreach (var (rate, measure, items) in ((string, string, int)[])[
            (Figure.ResponseRate, Measures.ConsultationsResponded, 7), (Figure.SolutionRate, Measures.ConsultationsSolved, 5), (Figure.SatisfactionRate, Measures.ConsultationsSatisfied, 4)])
        {
            var proof = await bureau.GetAsync<FigureProof>(figures[rate].Proof);
            (proof.Measure, proof.Value).ShouldBe((measure, items));
            proof.Postings.Select(p => p.MatterId).ShouldBe(matters.Take(items), ignoreOrder: true);
        }

        (await bureau.FigureAsync(Measures.ConsultationsCalledBack, 2011)).ShouldBe(8);
    }

    [Fact]
    public async Task What_is_said_at_a_later_call_takes_the_place_of_what_was_said_before_in_each_rate()
    {
        await bureau.ForgetAsync();
        var matters = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid()).ToList();
        await bureau.Ledger.WriteAsync(
            [
                .. matters.Select(Answer), .. matters.Select(matter => Call(matter, true, false, false)),
                Call(matters[0], false, true, true) with { OccurredOn = Called.AddDays(1), PreviousOn = Called, PreviousDepartment = "养老保险科", PreviousResponded = true },
                Call(matters[1], true, true, false) with { OccurredOn = Called.AddDays(1), PreviousOn = Called, PreviousDepartment = "养老保险科", PreviousResponded = true },
            ],
            CancellationToken.None);
        var figures = await FiguresAsync(2011);
        Of(figures[Figure.ResponseRate]).ShouldBe((3, 4, 75m));
        Of(figures[Figure.SolutionRate]).ShouldBe((2, 4, 50m));
        Of(figures[Figure.SatisfactionRate]).ShouldBe((1, 4, 25m));
    }

    [Fact]
    public async Task Where_nobody_was_called_back_there_is_no_rate()
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync([Answer(Guid.NewGuid())], CancellationToken.None);
        Of((await FiguresAsync(2011))[Figure.ResponseRate]).ShouldBe((0, 0, 0m));
    }

    private async Task<Dictionary<string, FigureValue>> FiguresAsync(int year) =>
        (await bureau.GetAsync<AnnualReport>($"/api/v1/reports/{year}")).Figures.ToDictionary(figure => figure.Measure);

    private static (long? Numerator, long? Denominator, decimal Percent) Of(FigureValue rate) => (rate.Numerator, rate.Denominator, rate.Value);

    private static Fact Answer(Guid matter) => Facts.New(
        new ConsultationAnswered { Channel = ConsultationChannels.MayorsHotline, Department = "养老保险科", DueOn = Answered, InTime = true }, Answered, matter);

    private static ConsultationCalledBack Call(Guid matter, bool responded, bool solved, bool satisfied) => Facts.New(
        new ConsultationCalledBack { Channel = ConsultationChannels.MayorsHotline, Department = "养老保险科", Responded = responded, Solved = solved, Satisfied = satisfied }, Called, matter);
}
