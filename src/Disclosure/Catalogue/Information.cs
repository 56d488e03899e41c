using Hrss.EventLog.Deciding;

namespace Hrss.Disclosure.Catalogue;

/// <summary>公开阶段: where an item of information stands.</summary>
public enum InformationStage
{
    /// <summary>已拟稿, awaiting secrecy review.</summary>
    Drafted,

    /// <summary>审查未通过: must not be published.</summary>
    Withheld,

    /// <summary>审查通过: may be published.</summary>
    Cleared,

    /// <summary>已公开.</summary>
    Published,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>政府信息: an item of information as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Stage">公开阶段.</param>
/// <param name="Draft">What was drafted.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Reviewer">The reviewer of the latest secrecy review, or null.</param>
/// <param name="Publication">The publication, or null.</param>
public sealed record Information(
    Guid Id, InformationStage Stage, InformationDrafted Draft, DateOnly LastActOn, string? Reviewer = null, InformationPublished? Publication = null)
    : IMatter
{
    /// <summary>拟稿.</summary>
    public static Information Create(InformationDrafted e) => new(Guid.Empty, InformationStage.Drafted, e, e.On);

    /// <summary>保密审查.</summary>
    public Information Apply(SecrecyReviewed e) =>
        this with { Stage = e.Cleared ? InformationStage.Cleared : InformationStage.Withheld, Reviewer = e.Reviewer, LastActOn = e.On };

    /// <summary>公开.</summary>
    public Information Apply(InformationPublished e) => this with { Stage = InformationStage.Published, Publication = e, LastActOn = e.On };

    /// <summary>撤回.</summary>
    public Information Apply(InformationWithdrawn e) => this with { Stage = InformationStage.Withdrawn, LastActOn = e.On };
}
