namespace Hrss.Statutes;

/// <summary>申请渠道: how a request for information came in, as far as its day of receipt depends on it.</summary>
public enum RequestChannel
{
    /// <summary>当面提交.</summary>
    InPerson,

    /// <summary>邮寄(需签收): post that is signed for.</summary>
    SignedPost,

    /// <summary>平常信函等无需签收的邮寄: post that nobody signs for, or that came to another unit.</summary>
    OrdinaryPost,

    /// <summary>电子邮件, to the published address.</summary>
    Email,

    /// <summary>互联网渠道: an online form.</summary>
    Online,

    /// <summary>传真.</summary>
    Fax,
}

/// <summary>What makes the day of receipt (收到申请之日的认定).</summary>
public enum ReceiptEvent
{
    /// <summary>提交之日.</summary>
    Submitted,

    /// <summary>签收之日.</summary>
    SignedFor,

    /// <summary>确认之日: the day the organ confirms receipt with the applicant.</summary>
    ConfirmedWithApplicant,

    /// <summary>双方确认之日: the day both sides confirm.</summary>
    ConfirmedByBoth,

    /// <summary>进入电子邮件系统之日: the day the mail system received it.</summary>
    ReachedMailSystem,
}

/// <summary>
/// 收到申请之日: which event makes the day of receipt of a request. 2019 Art. 31. The regulation of 2008 is silent; the circular of 2015
/// answers for it, and is taken for the years before as well (assumed).
/// </summary>
public static class DayOfReceipt
{
    /// <summary>The event that counts for a channel under a regulation.</summary>
    public static ReceiptEvent For(DisclosureRegulation regulation, RequestChannel channel) => channel switch
    {
        RequestChannel.InPerson => ReceiptEvent.Submitted,
        RequestChannel.SignedPost => ReceiptEvent.SignedFor,
        RequestChannel.OrdinaryPost => ReceiptEvent.ConfirmedWithApplicant,
        RequestChannel.Email when regulation == DisclosureRegulation.Of2008 => ReceiptEvent.ReachedMailSystem,
        RequestChannel.Email or RequestChannel.Online or RequestChannel.Fax => ReceiptEvent.ConfirmedByBoth,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    /// <summary>Where the rule stands.</summary>
    public static Citation Basis(DisclosureRegulation regulation, RequestChannel channel) => regulation == DisclosureRegulation.Of2008
        ? new(Instruments.ReceiptOpinions2015, 0)
        : new(Instruments.Disclosure2019, 31, null, channel switch
        {
            RequestChannel.InPerson => 1,
            RequestChannel.SignedPost or RequestChannel.OrdinaryPost => 2,
            _ => 3,
        });
}
