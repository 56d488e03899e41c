using System.Security.Cryptography;
using System.Text;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;

namespace Hrss.Disclosure.Imports;

/// <summary>The commands for which a row of a ledger stands, in their order; each with its day.</summary>
/// <param name="Draft">拟稿.</param>
/// <param name="Review">保密审查.</param>
/// <param name="Publish">主动公开.</param>
/// <param name="Repeal">废止或者失效, or null.</param>
internal sealed record RowCommands(DraftInformation Draft, ReviewSecrecy Review, PublishInformation Publish, RepealInformation? Repeal);

/// <summary>台账的一行, read: what it says, or what is wrong with its cells.</summary>
/// <param name="Number">索引号 of the ledger, or null.</param>
/// <param name="Fingerprint">SHA-256 of all that the row says.</param>
/// <param name="Commands">The commands; null where a cell is wrong.</param>
/// <param name="Faults">What is wrong.</param>
internal sealed record LedgerRow(string? Number, string Fingerprint, RowCommands? Commands, IReadOnlyList<RowFault> Faults)
{
    // Whoever wrote and reviewed an old item is often not in the ledger; that there was a review is what its publication vouches for.
    public const string UnknownAuthor = "台账未载拟稿人";
    public const string UnknownReviewer = "台账未载审查人";

    private const int LongestNumber = 100;

    public static LedgerRow Read(LedgerHeadings headings, IReadOnlyList<string> cells)
    {
        var faults = new List<RowFault>();
        var number = Text(LedgerColumn.Number);
        if (number?.Length > LongestNumber)
            faults.Add(new(headings.NameOf(LedgerColumn.Number), "row.number-too-long", "索引号超过 100 个字。", "The number has more than 100 characters."));
        var (title, department, body) = (Required(LedgerColumn.Title), Required(LedgerColumn.Department), Required(LedgerColumn.Body));
        var field = Word(LedgerColumn.Field, Required(LedgerColumn.Field), LedgerWords.Field, LedgerWords.AllFields);
        var kind = Word(LedgerColumn.Kind, Text(LedgerColumn.Kind), LedgerWords.Kind, LedgerWords.AllKinds);
        var validity = Word(LedgerColumn.Validity, Text(LedgerColumn.Validity), LedgerWords.ValidityOf, LedgerWords.AllValidities) ?? Validity.InForce;
        var (produced, published) = (Day(LedgerColumn.ProducedOn, Required(LedgerColumn.ProducedOn)), Day(LedgerColumn.PublishedOn, Required(LedgerColumn.PublishedOn)));
        var (ended, expires) = (Day(LedgerColumn.EndedOn, Text(LedgerColumn.EndedOn)), Day(LedgerColumn.ExpiresOn, Text(LedgerColumn.ExpiresOn)));
        var (channels, unknown) = LedgerWords.ChannelsIn(Required(LedgerColumn.Channels) ?? "");
        if (unknown is not null)
            faults.Add(RowFault.Unknown(headings.NameOf(LedgerColumn.Channels), unknown, LedgerWords.AllChannels));
        if (validity != Validity.InForce && ended is null && Text(LedgerColumn.EndedOn) is null)
            faults.Add(RowFault.Missing(headings.NameOf(LedgerColumn.EndedOn)));
        foreach (var column in Enum.GetValues<LedgerColumn>().Where(column => HoldsControl(Text(column))))
            faults.Add(RowFault.Forbidden(headings.NameOf(column)));

        var fingerprint = FingerprintOf(headings, cells);
        if (faults.Count > 0)
            return new(number, fingerprint, null, faults);
        var draft = new DraftInformation(
            title!, department!, field!.Value, produced!.Value, Text(LedgerColumn.Author) ?? UnknownAuthor, body, null, kind ?? InformationKind.Other,
            InformationForm.Text, Text(LedgerColumn.Theme), Text(LedgerColumn.DocumentNumber), expires, Sensitivity.Ordinary, produced.Value);
        var review = new ReviewSecrecy(true, Text(LedgerColumn.Reviewer) ?? UnknownReviewer, "历史台账补录", published!.Value);
        var repeal = validity == Validity.InForce ? null : new RepealInformation("历史台账载明", validity, ended!.Value);
        return new(number, fingerprint, new RowCommands(draft, review, new PublishInformation(channels, published.Value), repeal), []);

        string? Text(LedgerColumn column) => headings.Read(cells, column);

        string? Required(LedgerColumn column)
        {
            var text = Text(column);
            if (text is null)
                faults.Add(RowFault.Missing(headings.NameOf(column)));
            return text;
        }

        DateOnly? Day(LedgerColumn column, string? text)
        {
            var day = text is null ? null : LedgerWords.Day(text);
            if (text is not null && day is null)
                faults.Add(RowFault.NoDay(headings.NameOf(column)));
            return day;
        }

        T? Word<T>(LedgerColumn column, string? text, Func<string, T?> find, string words) where T : struct
        {
            var found = text is null ? null : find(text);
            if (text is not null && found is null)
                faults.Add(RowFault.Unknown(headings.NameOf(column), text, words));
            return found;
        }
    }

    // By column and not by place: the same ledger with its columns in another order says the same.
    private static string FingerprintOf(LedgerHeadings headings, IReadOnlyList<string> cells)
    {
        var said = string.Join('\u001f', Enum.GetValues<LedgerColumn>().Where(column => column != LedgerColumn.Ignored).Select(column => headings.Read(cells, column)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
    }

    private static bool HoldsControl(string? text) =>
        text is not null && text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || (rune.Value < ' ' && rune.Value is not ('\t' or '\r' or '\n')));
}
