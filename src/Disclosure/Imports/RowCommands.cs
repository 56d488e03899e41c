using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Ledgers;

namespace Hrss.Disclosure.Imports;

/// <summary>The commands for which a row of a ledger stands, in their order; each with its day.</summary>
/// <param name="Draft">拟稿.</param>
/// <param name="Review">保密审查.</param>
/// <param name="Publish">主动公开.</param>
/// <param name="Repeal">废止或者失效, or null.</param>
internal sealed record RowCommands(DraftInformation Draft, ReviewSecrecy Review, PublishInformation Publish, RepealInformation? Repeal)
{
    // Whoever wrote and reviewed an old item is often not in the ledger; that there was a review is what its publication vouches for.
    public const string UnknownAuthor = "台账未载拟稿人";
    public const string UnknownReviewer = "台账未载审查人";

    /// <summary>What a row says; null where a cell is wrong, which the row then knows.</summary>
    public static RowCommands? Of(LedgerRow<LedgerColumn> row)
    {
        var (title, department, body) = (row.Required(LedgerColumn.Title), row.Required(LedgerColumn.Department), row.Required(LedgerColumn.Body));
        var field = row.RequiredWord(LedgerColumn.Field, CatalogueWords.Fields);
        var kind = row.Word(LedgerColumn.Kind, CatalogueWords.Kinds);
        var validity = row.Word(LedgerColumn.Validity, CatalogueWords.Validities) ?? Validity.InForce;
        var (produced, published) = (row.RequiredDay(LedgerColumn.ProducedOn), row.RequiredDay(LedgerColumn.PublishedOn));
        var (ended, expires) = (row.Day(LedgerColumn.EndedOn), row.Day(LedgerColumn.ExpiresOn));
        IReadOnlyList<PublicationChannel> channels = row.Required(LedgerColumn.Channels) is null ? [] : [.. row.Words(LedgerColumn.Channels, CatalogueWords.Channels).Distinct()];
        if (validity != Validity.InForce && row.Text(LedgerColumn.EndedOn) is null)
            row.Missing(LedgerColumn.EndedOn);
        if (row.Faults.Count > 0)
            return null;

        var draft = new DraftInformation(
            title!, department!, field!.Value, produced!.Value, row.Text(LedgerColumn.Author) ?? UnknownAuthor, body, null, kind ?? InformationKind.Other,
            InformationForm.Text, row.Text(LedgerColumn.Theme), row.Text(LedgerColumn.DocumentNumber), expires, Sensitivity.Ordinary, produced.Value);
        var review = new ReviewSecrecy(true, row.Text(LedgerColumn.Reviewer) ?? UnknownReviewer, "历史台账补录", published!.Value);
        var repeal = validity == Validity.InForce ? null : new RepealInformation("历史台账载明", validity, ended!.Value);
        return new(draft, review, new PublishInformation(channels, published.Value), repeal);
    }
}
