using FluentValidation;
using Hrss.EventLog.Deciding;

namespace Hrss.EventLog.Linking;

/// <summary>关联初件: the matter repeats one that had come before, by mailbox, hotline, letter, visit or otherwise; it goes on counting as an act (件次), no longer as a matter (件).</summary>
/// <param name="First">初件: the id of the earlier matter.</param>
/// <param name="Reason">理由, at most 500 characters.</param>
/// <param name="Service">The service that has the first: <c>petition</c> or <c>consultation</c>; null for the matter's own.</param>
/// <param name="On">关联日期; null for today.</param>
public sealed record LinkMatter(Guid First, string Reason, string? Service = null, DateOnly? On = null) : IDated
{
    /// <summary>The link, nothing where it stands, or why it is refused.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="command">The command.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="own">The matter's service.</param>
    /// <param name="first">The earlier act, or null where there is none that the caller may see.</param>
    /// <param name="isFirst">Whether others, of whatever service, are linked to this one.</param>
    public static Decision Decide(ILinkable matter, LinkMatter command, DateOnly on, string own, Act? first, bool isFirst) =>
        matter.Linked?.First == command.First ? Decision.NothingToDo
        : matter.Linked is not null ? LinkRefusals.LinkedElsewhere
        : first is null || first.Number == matter.Number ? LinkRefusals.NoSuchFirst
        : first.Id == matter.Origin?.Id || first.Id == matter.Transfer?.TakenAsId ? LinkRefusals.SameAct
        : first.Repeats is { } further ? LinkRefusals.FirstRepeats(further)
        : isFirst ? LinkRefusals.IsFirst
        // Of what came on one day the lesser number is the first: so, whoever links at the same moment, no two ever repeat each other.
        : IsLater(first, matter) ? LinkRefusals.FirstIsLater
        : Decision.Of(new MatterLinked(on, own, matter.ChannelWord, matter.ReceivedOn, first.Service, first.Id, first.Number, command.Reason));

    private static bool IsLater(Act first, ILinkable matter) => first.ReceivedOn == matter.ReceivedOn
        ? string.CompareOrdinal(first.Number, matter.Number) > 0
        : first.ReceivedOn > matter.ReceivedOn;
}

/// <summary>解除关联.</summary>
/// <param name="Reason">理由, at most 500 characters.</param>
/// <param name="On">解除日期; null for today.</param>
public sealed record UnlinkMatter(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The end of the link, or why it is refused.</summary>
    public static Decision Decide(ILinkable matter, UnlinkMatter command, DateOnly on, string own) => matter.Linked is null
        ? LinkRefusals.NotLinked
        : Decision.Of(new MatterUnlinked(on, own, matter.ChannelWord, matter.ReceivedOn, command.Reason));
}

/// <summary>What a link must hold before it is looked at.</summary>
internal sealed class LinkMatterRules : AbstractValidator<LinkMatter>
{
    public LinkMatterRules()
    {
        RuleFor(c => c.First).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Service).MaximumLength(50);
    }
}

/// <summary>What the end of a link must hold before it is looked at.</summary>
internal sealed class UnlinkMatterRules : AbstractValidator<UnlinkMatter>
{
    public UnlinkMatterRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}
