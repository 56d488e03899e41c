using System.Net;
using Hrss.Consultation.Publishing;

namespace Hrss.Consultation.Tests.Deciding;

/// <summary>The settings as they are shipped, and what becomes of a reply by them.</summary>
public sealed class AttemptTests
{
    private static readonly WebhookSettings Shipped = new();
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);
    private static readonly DueReply Fresh = new(Guid.Empty, new MailboxReply("12345", "SX-1", "ZX-2026-000001", "answered", "请带身份证。", new(2026, 1, 5)), Start, 0, 0, null);
    private static readonly Attempt Away = new("connection-error", false);
    private static readonly Attempt RefusedReply = new("HTTP 422", true);

    [Fact]
    public void The_pause_doubles_with_every_attempt_up_to_a_quarter_of_an_hour_and_stays_there()
    {
        Enumerable.Range(1, 12).Select(n => Shipped.PauseAfter(n).TotalSeconds).ShouldBe([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        Shipped.PauseAfter(int.MaxValue).ShouldBe(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public void A_reply_whose_receiver_is_down_for_a_day_is_tried_about_a_hundred_times_and_again_within_a_quarter_of_an_hour_of_its_return()
    {
        var (reply, next) = TriedUntil(Start.AddDays(1));
        reply.Attempts.ShouldBe(105);
        (next - Start.AddDays(1)).ShouldBeLessThanOrEqualTo(Shipped.LongestPause);
    }

    [Fact]
    public void A_reply_whose_receiver_is_away_is_laid_aside_after_seven_days_and_not_before()
    {
        var (reply, next) = TriedUntil(Start.AddDays(7));
        AfterAttempt.Decide(reply, Away, Start.AddDays(7), Shipped).Stage.ShouldBe("pending");
        AfterAttempt.Decide(reply, Away, next, Shipped).Stage.ShouldBe("dead");
        AfterAttempt.Decide(reply, default, next, Shipped).Stage.ShouldBe("delivered");
    }

    [Fact]
    public void A_reply_is_laid_aside_at_its_eighth_refusal_and_an_outage_before_that_counts_for_none()
    {
        var (reply, next) = TriedUntil(Start.AddDays(1));
        for (var refusal = 1; refusal <= 8; refusal++)
        {
            var after = AfterAttempt.Decide(reply, RefusedReply, next, Shipped);
            (after.Stage, after.Refusals).ShouldBe((refusal < 8 ? "pending" : "dead", refusal));
            reply = reply with { Attempts = after.Attempts, Refusals = after.Refusals };
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(204)]
    public void A_success_of_any_kind_is_a_delivery(int status) => Attempt.Answered((HttpStatusCode)status).ShouldBe(default);

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(422)]
    public void What_is_said_of_this_very_reply_refuses_it(int status) => Attempt.Answered((HttpStatusCode)status).ShouldBe(new Attempt($"HTTP {status}", true));

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(304)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(407)]
    [InlineData(408)]
    [InlineData(410)]
    [InlineData(425)]
    [InlineData(429)]
    [InlineData(451)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void What_a_gateway_says_while_the_receiver_is_away_refuses_no_reply(int status) =>
        Attempt.Answered((HttpStatusCode)status).ShouldBe(new Attempt($"HTTP {status}", false));

    // The reply as it is after every attempt that is due until then, each in vain, and when the next is.
    private static (DueReply Reply, DateTimeOffset Next) TriedUntil(DateTimeOffset end)
    {
        var (reply, next) = (Fresh, Start);
        while (next <= end)
        {
            var after = AfterAttempt.Decide(reply, Away, next, Shipped);
            after.Stage.ShouldBe("pending", $"attempt {after.Attempts}");
            (reply, next) = (reply with { Attempts = after.Attempts, Refusals = after.Refusals, FirstAttemptAt = reply.FirstAttemptAt ?? next }, after.NextAttemptAt);
        }

        return (reply, next);
    }
}
