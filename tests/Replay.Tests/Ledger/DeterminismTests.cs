namespace Hrss.Replay.Tests.Ledger;

public sealed class DeterminismTests
{
    [Fact]
    public void The_same_year_always_gives_the_same_ledger() =>
        YearLedger.Generate(2011).Fingerprint().ShouldBe(YearLedger.Generate(2011).Fingerprint());

    [Fact]
    public void Another_year_gives_another_ledger() => Ledgers.Of(2012).Fingerprint().ShouldNotBe(Ledgers.Of2011.Fingerprint());

    [Fact]
    public void A_draw_is_the_same_on_every_runtime()
    {
        var draw = Making.Draw.For(2011, "visit", 7);
        Enumerable.Range(0, 6).Select(_ => draw.Between(1, 1000)).ShouldBe(KnownDraws);
    }

    [Fact]
    public void No_two_steps_have_the_same_idempotency_key()
    {
        var keys = Ledgers.Of2011.Matters.SelectMany(m => m.Steps.Select(s => m.IdempotencyKey(2011, s))).ToList();
        keys.ShouldBeUnique();
        keys.ShouldAllBe(k => k.Length <= 200 && k.All(c => c > ' ' && c <= '~'));
    }

    [Fact]
    public void Ordinals_run_from_one_in_the_order_of_arrival()
    {
        Ledgers.Of2011.Matters.Select(m => m.Ordinal).ShouldBe(Enumerable.Range(1, Ledgers.Of2011.Matters.Count));
        Ledgers.Of2011.Matters.Select(m => m.ReceivedOn).ShouldBeInOrder();
    }

    private static readonly int[] KnownDraws = [561, 892, 468, 861, 299, 370];
}
