using static Hrss.Statutes.OutcomeGroup;

namespace Hrss.Statutes;

/// <content>The outcomes of 2008 Arts 21 and 22, and the choice between the two lists.</content>
public static partial class DisclosureOutcomes
{
    /// <summary>
    /// The outcomes under the regulation of 2008. Codes shared with the list of 2019 mean the same; that regulation knew a single
    /// refusal with reasons, so the reason is kept beside the outcome.
    /// </summary>
    public static IReadOnlyList<DisclosureOutcome> Of2008 { get; } =
    [
        Earlier("granted", OutcomeGroup.Granted, "属于公开范围，告知获取方式和途径", "Public: told the way and route to get it", 21, 1),
        Earlier("partial", Partial, "含有不应公开内容，能够区分处理的，部分公开", "Disclosed in part", 22, null),
        Earlier("refused", Refused, "属于不予公开范围，告知并说明理由", "Not to be disclosed: told so with reasons", 21, 2),
        Earlier("unavailable.not-this-organ", Unavailable, "不属于本机关公开",
            "Not for this organ to disclose; the right organ named where known", 21, 3),
        Earlier("unavailable.does-not-exist", Unavailable, "该政府信息不存在", "The information does not exist", 21, 3),
        Earlier("unavailable.still-unclear", Unavailable, "申请内容不明确，告知作出更改、补充", "Unclear: told to amend", 21, 4),
    ];

    /// <summary>The outcomes of either regulation, each code once: what has the same code means the same.</summary>
    public static IReadOnlyList<DisclosureOutcome> All =>
        field ??= [.. Of2019.Concat(Of2008).DistinctBy(outcome => outcome.Code)];

    /// <summary>The outcomes under a regulation.</summary>
    public static IReadOnlyList<DisclosureOutcome> Under(DisclosureRegulation regulation) => regulation switch
    {
        DisclosureRegulation.Of2008 => Of2008,
        DisclosureRegulation.Of2019 => Of2019,
        _ => throw new ArgumentOutOfRangeException(nameof(regulation), regulation, null),
    };

    /// <summary>An outcome by its code; null for one that the regulation does not know.</summary>
    public static DisclosureOutcome? Find(DisclosureRegulation regulation, string code) =>
        Under(regulation).FirstOrDefault(outcome => outcome.Code == code);

    /// <summary>
    /// Where an outcome of 2008 is counted in today's form, for comparing years: null where today's form splits it by a reason that
    /// was not kept.
    /// </summary>
    public static DisclosureOutcome? TodaysRow(DisclosureOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.Code switch
        {
            "unavailable.not-this-organ" or "unavailable.does-not-exist" => NotHeld,
            var code => Find(DisclosureRegulation.Of2019, code),
        };
    }

    /// <summary>A group's printed heading: (三)不予公开.</summary>
    public static Wording Heading(OutcomeGroup group) => group switch
    {
        OutcomeGroup.Granted => new("(一)予以公开", "(1) Disclosed"),
        Partial => new("(二)部分公开", "(2) Disclosed in part"),
        Refused => new("(三)不予公开", "(3) Refused"),
        Unavailable => new("(四)无法提供", "(4) Unavailable"),
        NotProcessed => new("(五)不予处理", "(5) Not processed"),
        Other => new("(六)其他处理", "(6) Other handling"),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };

    private static DisclosureOutcome Earlier(string code, OutcomeGroup group, string chinese, string english, int article, int? item) =>
        new(code, group, 0, new(chinese, english), [new(Instruments.Disclosure2008, article, null, item)], DisclosureRegulation.Of2008);
}
