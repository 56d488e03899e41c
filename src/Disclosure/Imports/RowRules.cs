using FluentValidation;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Ledgers;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Disclosure.Imports;

/// <summary>行的填写规则: those of the commands that the row stands for, each fault said of the cell it is in.</summary>
/// <param name="draft">The rules of a draft.</param>
/// <param name="review">The rules of a review.</param>
/// <param name="publish">The rules of a publication.</param>
public sealed class RowRules(IValidator<DraftInformation> draft, IValidator<ReviewSecrecy> review, IValidator<PublishInformation> publish)
{
    private static readonly Dictionary<string, LedgerColumn> Columns = new()
    {
        ["title"] = LedgerColumn.Title,
        ["department"] = LedgerColumn.Department,
        ["field"] = LedgerColumn.Field,
        ["kind"] = LedgerColumn.Kind,
        ["theme"] = LedgerColumn.Theme,
        ["documentNumber"] = LedgerColumn.DocumentNumber,
        ["author"] = LedgerColumn.Author,
        ["reviewer"] = LedgerColumn.Reviewer,
        ["body"] = LedgerColumn.Body,
        ["channels"] = LedgerColumn.Channels,
    };

    internal IEnumerable<RowFault> Broken(RowCommands commands, LedgerHeadings<LedgerColumn> headings) =>
        draft.Broken(commands.Draft).Concat(review.Broken(commands.Review)).Concat(publish.Broken(commands.Publish)).Select(error => Of(error, headings));

    private static RowFault Of(FieldError error, LedgerHeadings<LedgerColumn> headings) => new(
        Columns.TryGetValue(error.Field, out var column) ? headings.NameOf(column) : error.Field, error.Code, error.Chinese, error.English);
}
