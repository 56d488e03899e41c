namespace Hrss.Petition.Warnings;

/// <summary>预警阈值: when so much has come together that a warning is raised.</summary>
/// <param name="Weights">各渠道的权重.</param>
/// <param name="PerEmployer">同一用人单位, or null for no warnings of it.</param>
/// <param name="PerPlaceAndTopic">同一地区同一领域, or null for no warnings of it.</param>
public sealed record WarningThresholds(ChannelWeights Weights, ScopeThreshold? PerEmployer = null, ScopeThreshold? PerPlaceAndTopic = null)
{
    /// <summary>初始阈值: what applies until an officer sets another.</summary>
    public static WarningThresholds Proposed { get; } = new(new ChannelWeights(), new ScopeThreshold(30, 5, 50), new ScopeThreshold(30, 60, 300));
}

/// <summary>一类阈值: reached by the weighted number of matters or by the number of people, whichever comes first.</summary>
/// <param name="Days">时间窗口, in days, the last one included.</param>
/// <param name="Matters">加权件数.</param>
/// <param name="People">人数.</param>
public sealed record ScopeThreshold(int Days, int Matters, int People);

/// <summary>各渠道的权重: how much a matter of a channel counts for; who comes in person is more pressed than who writes.</summary>
/// <param name="Visit">来访.</param>
/// <param name="Letter">来信.</param>
/// <param name="Call">来电.</param>
/// <param name="Assigned">上级交办.</param>
/// <param name="OnlinePetition">网上信访.</param>
/// <param name="Mailbox">市长信箱、省长信箱.</param>
/// <param name="Hotline">市长热线.</param>
/// <param name="OnlineQuestion">网上咨询.</param>
public sealed record ChannelWeights(
    int Visit = 2, int Letter = 1, int Call = 1, int Assigned = 2, int OnlinePetition = 1, int Mailbox = 1, int Hotline = 1, int OnlineQuestion = 1)
{
    /// <summary>The weight of a channel.</summary>
    public int Of(SignalChannel channel) => channel switch
    {
        SignalChannel.Visit => Visit,
        SignalChannel.Letter => Letter,
        SignalChannel.Call => Call,
        SignalChannel.Assigned => Assigned,
        SignalChannel.OnlinePetition => OnlinePetition,
        SignalChannel.Mailbox => Mailbox,
        SignalChannel.Hotline => Hotline,
        SignalChannel.OnlineQuestion => OnlineQuestion,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    /// <summary>Whether each weight lies between two numbers.</summary>
    public bool AreBetween(int least, int most) => Enum.GetValues<SignalChannel>().Select(Of).All(weight => weight >= least && weight <= most);
}
