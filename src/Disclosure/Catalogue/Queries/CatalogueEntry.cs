using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>目录台账中的一条: every item whatever its stage, for staff: what is on its way to the public and by when it must be there.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">索引号.</param>
/// <param name="Title">标题 of what is on its way, else of what is public.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="Stage">公开阶段 of the item.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="DraftedOn">拟稿或者改稿日期 of what is on its way.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="Draft">The stage of the text that is on its way; null where none is.</param>
/// <param name="ChangedOn">信息变更日期, where what is on its way is a revision.</param>
/// <param name="DueOn">公开期限届满日 of what is on its way, or null.</param>
/// <param name="PublicChangedAt">When an act last changed what the public sees of it, UTC; null where none has.</param>
public sealed record CatalogueEntry(
    Guid Id,
    string Number,
    string Title,
    string Department,
    InformationField Field,
    InformationStage Stage,
    DateOnly ProducedOn,
    DateOnly DraftedOn,
    string Author,
    InformationStage? Draft,
    DateOnly? ChangedOn,
    DateOnly? DueOn,
    DateTimeOffset? PublicChangedAt);

/// <summary>Keeps the register in the transaction of the act.</summary>
public sealed partial class CatalogueEntryProjection : SingleStreamProjection<CatalogueEntry, Guid>
{
    /// <summary>拟稿.</summary>
    public static CatalogueEntry Create(IEvent<InformationDrafted> told)
    {
        var e = told.Data;
        return new(
            told.StreamId, e.Number, e.Text.Title, e.Department, e.Field, InformationStage.Drafted, e.ProducedOn, e.On, e.Author, InformationStage.Drafted, null,
            e.PublicationDue?.LegalDue, null);
    }

    /// <summary>改稿.</summary>
    public static CatalogueEntry Apply(InformationRedrafted e, CatalogueEntry entry) => Staged(entry, InformationStage.Drafted) with
    {
        Title = e.Text.Title,
        DraftedOn = e.On,
        Author = e.Author,
        ChangedOn = e.ChangedOn,
        DueOn = e.ChangedOn is null ? entry.DueOn : e.PublicationDue?.LegalDue,
    };

    /// <summary>保密审查.</summary>
    public static CatalogueEntry Apply(SecrecyReviewed e, CatalogueEntry entry) => Staged(entry, InformationDraft.StageAfter(e));

    /// <summary>作废.</summary>
    public static CatalogueEntry Apply(DraftDiscarded _, CatalogueEntry entry) =>
        Arrived(entry) with { Stage = entry.PublicChangedAt is null ? InformationStage.Discarded : entry.Stage };

    /// <summary>公开.</summary>
    public static CatalogueEntry Apply(IEvent<InformationPublished> told, CatalogueEntry entry) =>
        Arrived(entry) with { Stage = InformationStage.Published, PublicChangedAt = told.Timestamp };

    /// <summary>扩大公开渠道.</summary>
    public static CatalogueEntry Apply(IEvent<InformationPublishedFurther> told, CatalogueEntry entry) => entry with { PublicChangedAt = told.Timestamp };

    /// <summary>修订公开.</summary>
    public static CatalogueEntry Apply(IEvent<InformationRevised> told, CatalogueEntry entry) => Arrived(entry) with { PublicChangedAt = told.Timestamp };

    /// <summary>废止或者失效.</summary>
    public static CatalogueEntry Apply(IEvent<InformationRepealed> told, CatalogueEntry entry) =>
        Arrived(entry) with { Stage = InformationStage.Repealed, PublicChangedAt = told.Timestamp };

    /// <summary>扩大渠道的公开不再计数.</summary>
    public static CatalogueEntry Apply(IEvent<FurtherPublicationWithdrawn> told, CatalogueEntry entry) => entry with { PublicChangedAt = told.Timestamp };

    /// <summary>撤回.</summary>
    public static CatalogueEntry Apply(IEvent<InformationWithdrawn> told, CatalogueEntry entry) =>
        Arrived(entry) with { Stage = InformationStage.Withdrawn, PublicChangedAt = told.Timestamp };

    private static CatalogueEntry Staged(CatalogueEntry entry, InformationStage draft) =>
        entry with { Draft = draft, Stage = entry.PublicChangedAt is null ? draft : entry.Stage };

    private static CatalogueEntry Arrived(CatalogueEntry entry) => entry with { Draft = null, ChangedOn = null, DueOn = null };
}
