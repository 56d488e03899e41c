namespace Hrss.Consultation.Publishing;

/// <summary>尝试之后: how a reply stands after an attempt to deliver it.</summary>
/// <param name="Stage">pending, dead or delivered.</param>
/// <param name="Attempts">已尝试次数.</param>
/// <param name="Refusals">拒收次数: in how many of them the receiver refused this reply.</param>
/// <param name="NextAttemptAt">下次尝试, UTC.</param>
internal sealed record AfterAttempt(string Stage, int Attempts, int Refusals, DateTimeOffset NextAttemptAt)
{
    /// <summary>待回推.</summary>
    public const string Pending = "pending";

    /// <summary>已回推.</summary>
    public const string Delivered = "delivered";

    /// <summary>搁置（死信）.</summary>
    public const string Dead = "dead";

    /// <summary>A reply is laid aside once it was refused so often, or once its receiver was away for so long; what an outage cost is no refusal.</summary>
    /// <param name="reply">The reply as it was before.</param>
    /// <param name="attempt">What became of the attempt.</param>
    /// <param name="now">The time of the attempt, UTC.</param>
    /// <param name="settings">How often and how long.</param>
    public static AfterAttempt Decide(DueReply reply, Attempt attempt, DateTimeOffset now, WebhookSettings settings)
    {
        var (attempts, refusals) = (reply.Attempts + 1, attempt.OfReply ? reply.Refusals + 1 : reply.Refusals);
        var givenUp = attempt.OfReply ? refusals >= settings.RefusalsBeforeDead : now - (reply.FirstAttemptAt ?? now) > settings.GiveUpAfter;
        return new(attempt.Fault is null ? Delivered : givenUp ? Dead : Pending, attempts, refusals, now + settings.PauseAfter(attempts));
    }
}
