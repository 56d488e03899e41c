using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.EventLog.Deciding;
using Hrss.Ledgers;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Disclosure.Imports;

/// <summary>逐行决定: a row is decided by the decisions of the commands for which it stands, one after the other on the item as the one before leaves it.</summary>
internal static class RowDecision
{
    private static readonly Dictionary<string, LedgerColumn> Columns = new()
    {
        [InformationRefusals.DepartmentNotListed.Code] = LedgerColumn.Department,
        [InformationRefusals.ProducedLater.Code] = LedgerColumn.ProducedOn,
        [InformationRefusals.ExpiresBeforeForming.Code] = LedgerColumn.ExpiresOn,
        [InformationRefusals.ReviewedByAuthor.Code] = LedgerColumn.Reviewer,
    };

    /// <summary>The facts of the item, given its 索引号, or what is wrong.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="headings">What the cells are called.</param>
    /// <param name="departmentListed">Whether the department had the duty to publish on the day of publication.</param>
    /// <param name="today">今天, Asia/Shanghai.</param>
    /// <param name="calendar">工作日历.</param>
    public static (Func<string, IReadOnlyList<object>>? Facts, RowFault? Fault) Decide(
        RowCommands commands, LedgerHeadings<LedgerColumn> headings, bool departmentListed, DateOnly today, WorkingCalendar calendar)
    {
        var (produced, published, ended) = (commands.Draft.On!.Value, commands.Publish.On!.Value, commands.Repeal?.On);
        if (published > today || ended > today)
            return Refused(published > today ? LedgerColumn.PublishedOn : LedgerColumn.EndedOn, RequestProblems.DateInFuture);
        if (published < produced || ended < published)
            return Refused(published < produced ? LedgerColumn.PublishedOn : LedgerColumn.EndedOn, RequestProblems.DateOutOfOrder);
        // A ledger names no files.
        var (drafted, refusal) = DraftInformation.Decide(commands.Draft, produced, departmentListed, filesKnown: true, calendar);
        if (refusal is null)
            (_, refusal) = Follow(commands, drafted!(""));
        return refusal is null
            ? (number => Follow(commands, drafted!(number)).Facts, null)
            : Refused(Columns.GetValueOrDefault(refusal.Code, LedgerColumn.Title), refusal);

        (Func<string, IReadOnlyList<object>>?, RowFault?) Refused(LedgerColumn column, Refusal why) => (null, RowFault.Of(headings.NameOf(column), why));
    }

    private static (IReadOnlyList<object> Facts, Refusal? Refusal) Follow(RowCommands commands, InformationDrafted drafted)
    {
        var (facts, information) = (new List<object> { drafted }, Information.Create(drafted));
        var refusal = Then(ReviewSecrecy.Decide(information, commands.Review, commands.Review.On!.Value))
            ?? Then(PublishInformation.Decide(information, commands.Publish, commands.Publish.On!.Value))
            ?? (commands.Repeal is { } repeal ? Then(RepealInformation.Decide(information, repeal, repeal.On!.Value)) : null);
        return (facts, refusal);

        Refusal? Then(Decision decision)
        {
            foreach (var fact in decision.Facts)
            {
                facts.Add(fact);
                information = fact switch
                {
                    SecrecyReviewed e => information.Apply(e),
                    InformationPublished e => information.Apply(e),
                    InformationRepealed e => information.Apply(e),
                    _ => throw new InvalidOperationException($"{fact.GetType().Name} does not come of a row."),
                };
            }

            return decision.Refusal;
        }
    }
}
