using static Hrss.Statutes.OutcomeGroup;

namespace Hrss.Statutes;

/// <summary>
/// The outcomes that a request may have (办理结果目录). Under the regulation of 2019 they are the 21 rows of table three of the form of
/// 2021, in its order.
/// </summary>
public static partial class DisclosureOutcomes
{
    /// <summary>(一)予以公开.</summary>
    public static DisclosureOutcome Granted { get; } = Row("granted", OutcomeGroup.Granted, 0,
        "予以公开", "Disclosed", Item(36, 1), Item(36, 2));

    /// <summary>(二)部分公开.</summary>
    public static DisclosureOutcome PartlyGranted { get; } = Row("partial", Partial, 0,
        "部分公开(区分处理的,只计这一情形,不计其他情形)", "Disclosed in part (counted here only)", At(37));

    /// <summary>(三)1.属于国家秘密.</summary>
    public static DisclosureOutcome StateSecret { get; } = Row("refused.state-secret", Refused, 1, "属于国家秘密", "State secret", At(14));

    /// <summary>(三)2.其他法律行政法规禁止公开.</summary>
    public static DisclosureOutcome ForbiddenByLaw { get; } = Row("refused.forbidden-by-law", Refused, 2,
        "其他法律行政法规禁止公开", "Disclosure forbidden by another law or administrative regulation", At(14));

    /// <summary>(三)3.危及“三安全一稳定”.</summary>
    public static DisclosureOutcome EndangersSecurity { get; } = Row("refused.security-and-stability", Refused, 3,
        "危及“三安全一稳定”", "Endangers state, public or economic security or social stability", At(14));

    /// <summary>(三)4.保护第三方合法权益.</summary>
    public static DisclosureOutcome ThirdPartyRights { get; } = Row("refused.third-party-rights", Refused, 4,
        "保护第三方合法权益", "Protects a third party's lawful rights", At(15), At(32));

    /// <summary>(三)5.属于三类内部事务信息.</summary>
    public static DisclosureOutcome InternalAffairs { get; } = Row("refused.internal-affairs", Refused, 5,
        "属于三类内部事务信息", "Internal affairs: personnel, logistics, internal workflow", At(16, 1));

    /// <summary>(三)6.属于四类过程性信息.</summary>
    public static DisclosureOutcome ProcessInformation { get; } = Row("refused.process-information", Refused, 6,
        "属于四类过程性信息", "Process information: discussion records, drafts, consultation letters, requests and reports to superiors", At(16, 2));

    /// <summary>(三)7.属于行政执法案卷.</summary>
    public static DisclosureOutcome EnforcementFiles { get; } = Row("refused.enforcement-files", Refused, 7,
        "属于行政执法案卷", "Files of administrative enforcement", At(16, 2));

    /// <summary>(三)8.属于行政查询事项.</summary>
    public static DisclosureOutcome SpecialQuery { get; } = Row("refused.special-query", Refused, 8,
        "属于行政查询事项", "To be looked up under special rules, such as registers of companies or real estate", Item(36, 7));

    /// <summary>(四)1.本机关不掌握相关政府信息.</summary>
    public static DisclosureOutcome NotHeld { get; } = Row("unavailable.not-held", Unavailable, 1,
        "本机关不掌握相关政府信息", "This organ does not hold the information", Item(36, 4), Item(36, 5));

    /// <summary>(四)2.没有现成信息需要另行制作.</summary>
    public static DisclosureOutcome WouldHaveToBeMade { get; } = Row("unavailable.would-have-to-be-made", Unavailable, 2,
        "没有现成信息需要另行制作", "Not ready made: it would have to be produced", At(38));

    /// <summary>(四)3.补正后申请内容仍不明确.</summary>
    public static DisclosureOutcome StillUnclear { get; } = Row("unavailable.still-unclear", Unavailable, 3,
        "补正后申请内容仍不明确", "Still unclear after correction", At(30));

    /// <summary>(五)1.信访举报投诉类申请.</summary>
    public static DisclosureOutcome PetitionInDisguise { get; } = Row("not-processed.petition", NotProcessed, 1,
        "信访举报投诉类申请", "In truth a petition, report or complaint", At(39, 1));

    /// <summary>(五)2.重复申请.</summary>
    public static DisclosureOutcome RepeatRequest { get; } = Row("not-processed.repeat", NotProcessed, 2,
        "重复申请", "Repeated request", Item(36, 6));

    /// <summary>(五)3.要求提供公开出版物.</summary>
    public static DisclosureOutcome Publication { get; } = Row("not-processed.publication", NotProcessed, 3,
        "要求提供公开出版物", "Asks for a publication", At(39, 2));

    /// <summary>(五)4.无正当理由大量反复申请.</summary>
    public static DisclosureOutcome ExcessiveRequests { get; } = Row("not-processed.excessive", NotProcessed, 4,
        "无正当理由大量反复申请", "Too many requests without good reason", At(35));

    /// <summary>(五)5.要求行政机关确认或重新出具已获取信息.</summary>
    public static DisclosureOutcome ConfirmOrReissue { get; } = Row("not-processed.confirm-or-reissue", NotProcessed, 5,
        "要求行政机关确认或重新出具已获取信息", "Asks to confirm or reissue information already obtained");

    /// <summary>(六)1.申请人无正当理由逾期不补正.</summary>
    public static DisclosureOutcome NotCorrectedInTime { get; } = Row("other.not-corrected-in-time", Other, 1,
        "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Not corrected in time without good reason; no longer processed", At(30));

    /// <summary>(六)2.申请人逾期未按收费通知要求缴纳费用.</summary>
    public static DisclosureOutcome FeeNotPaid { get; } = Row("other.fee-not-paid", Other, 2,
        "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee not paid in time; no longer processed",
        new Citation(Instruments.ProcessingFee2020, 0));

    /// <summary>(六)3.其他.</summary>
    public static DisclosureOutcome OtherHandling { get; } = Row("other.other", Other, 3, "其他", "Other");

    /// <summary>The 21 outcomes under the regulation of 2019, in the form's order.</summary>
    public static IReadOnlyList<DisclosureOutcome> Of2019 { get; } =
    [
        Granted, PartlyGranted,
        StateSecret, ForbiddenByLaw, EndangersSecurity, ThirdPartyRights,
        InternalAffairs, ProcessInformation, EnforcementFiles, SpecialQuery,
        NotHeld, WouldHaveToBeMade, StillUnclear,
        PetitionInDisguise, RepeatRequest, Publication, ExcessiveRequests, ConfirmOrReissue,
        NotCorrectedInTime, FeeNotPaid, OtherHandling,
    ];

    private static DisclosureOutcome Row(
        string code, OutcomeGroup group, int number, string chinese, string english, params Citation[] basis) =>
        new(code, group, number, new(chinese, english), basis, DisclosureRegulation.Of2019);

    private static Citation At(int article, int? paragraph = null) => new(Instruments.Disclosure2019, article, paragraph);

    private static Citation Item(int article, int item) => new(Instruments.Disclosure2019, article, null, item);
}
