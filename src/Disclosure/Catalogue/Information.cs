using Hrss.EventLog.Deciding;
using Hrss.Statutes;

namespace Hrss.Disclosure.Catalogue;

/// <summary>公开阶段: where an item of information stands.</summary>
public enum InformationStage
{
    /// <summary>已拟稿, awaiting secrecy review.</summary>
    Drafted,

    /// <summary>初审通过, awaiting the second review.</summary>
    FirstCleared,

    /// <summary>审查未通过: must not be published; its text can be written anew.</summary>
    Withheld,

    /// <summary>审查通过: may be published.</summary>
    Cleared,

    /// <summary>已公开.</summary>
    Published,

    /// <summary>已废止或者失效, still in the catalogue.</summary>
    Repealed,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>已作废, never published.</summary>
    Discarded,
}

/// <summary>待公开的文本: a text on its way to the public: of a new item, or the revision of a published one.</summary>
/// <param name="Text">信息文本.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="Sensitivity">敏感程度.</param>
/// <param name="Stage">One of 已拟稿, 初审通过, 审查未通过, 审查通过.</param>
/// <param name="ChangedOn">信息变更日期, for a revision.</param>
/// <param name="Due">公开期限, or null where there is none.</param>
/// <param name="FirstReviewer">初审人, or null.</param>
/// <param name="Reviewer">审查人 of the latest review, or null.</param>
/// <param name="Note">审查意见 of the latest review, or null.</param>
public sealed record InformationDraft(
    InformationText Text,
    string Author,
    Sensitivity Sensitivity,
    InformationStage Stage,
    DateOnly? ChangedOn,
    DueDateSummary? Due,
    string? FirstReviewer = null,
    string? Reviewer = null,
    string? Note = null)
{
    internal static InformationDraft Of(InformationDrafted e) => new(e.Text, e.Author, e.Sensitivity, InformationStage.Drafted, null, e.PublicationDue);

    // A draft that is rewritten keeps its term: that runs from the forming, not from the writing.
    internal static InformationDraft Of(InformationRedrafted e, InformationDraft? before) => new(
        e.Text, e.Author, e.Sensitivity, InformationStage.Drafted, e.ChangedOn ?? before?.ChangedOn, e.PublicationDue ?? before?.Due);

    internal static InformationStage StageAfter(SecrecyReviewed e) => (e.Cleared, e.Passed) switch
    {
        (false, _) => InformationStage.Withheld,
        (true, false) => InformationStage.FirstCleared,
        _ => InformationStage.Cleared,
    };

    internal InformationDraft Reviewed(SecrecyReviewed e) => this with
    {
        Stage = StageAfter(e),
        FirstReviewer = e.Level == ReviewLevel.First ? e.Reviewer : FirstReviewer,
        Reviewer = e.Reviewer,
        Note = e.Note,
    };
}

/// <summary>政府信息: an item of information as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Stage">公开阶段 of the item; that of a revision on its way is in <paramref name="Draft"/>.</param>
/// <param name="Number">索引号.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Draft">待公开的文本, or null where none is on its way.</param>
/// <param name="Text">The text that the public sees, or null.</param>
/// <param name="Publication">The publication, or null.</param>
/// <param name="Further">扩大公开渠道, in order.</param>
/// <param name="Validity">有效性 as far as an act has decided it.</param>
public sealed record Information(
    Guid Id,
    InformationStage Stage,
    string Number,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    DateOnly LastActOn,
    InformationDraft? Draft,
    InformationText? Text,
    InformationPublished? Publication,
    IReadOnlyList<InformationPublishedFurther> Further,
    Validity Validity)
    : IMatter
{
    /// <summary>拟稿.</summary>
    public static Information Create(InformationDrafted e) => new(
        Guid.Empty, InformationStage.Drafted, e.Number, e.Department, e.Field, e.ProducedOn, e.On, InformationDraft.Of(e), null, null, [], Validity.InForce);

    /// <summary>改稿.</summary>
    public Information Apply(InformationRedrafted e) => Drafting(InformationDraft.Of(e, Draft), e.On);

    /// <summary>保密审查.</summary>
    public Information Apply(SecrecyReviewed e) => Drafting(Draft!.Reviewed(e), e.On);

    /// <summary>作废.</summary>
    public Information Apply(DraftDiscarded e) =>
        this with { Stage = Publication is null ? InformationStage.Discarded : Stage, Draft = null, LastActOn = e.On };

    /// <summary>公开.</summary>
    public Information Apply(InformationPublished e) =>
        this with { Stage = InformationStage.Published, Publication = e, Text = e.Text, Draft = null, LastActOn = e.On };

    /// <summary>扩大公开渠道.</summary>
    public Information Apply(InformationPublishedFurther e) => this with { Further = [.. Further, e], LastActOn = e.On };

    /// <summary>修订公开.</summary>
    public Information Apply(InformationRevised e) => this with { Text = e.Text, Draft = null, LastActOn = e.On };

    /// <summary>废止或者失效.</summary>
    public Information Apply(InformationRepealed e) =>
        this with { Stage = InformationStage.Repealed, Validity = e.Validity, Draft = null, LastActOn = e.On };

    /// <summary>扩大渠道的公开不再计数.</summary>
    public Information Apply(FurtherPublicationWithdrawn e) => this with { LastActOn = e.On };

    /// <summary>撤回.</summary>
    public Information Apply(InformationWithdrawn e) => this with { Stage = InformationStage.Withdrawn, Draft = null, LastActOn = e.On };

    /// <summary>Every channel through which the item has gone.</summary>
    public IReadOnlyList<PublicationChannel> Channels => [.. Publication?.Channels ?? [], .. Further.SelectMany(f => f.Channels)];

    private Information Drafting(InformationDraft draft, DateOnly on) =>
        this with { Draft = draft, Stage = Publication is null ? draft.Stage : Stage, LastActOn = on };
}
