using static Hrss.Statutes.DisclosureRegulation;

namespace Hrss.Statutes;

/// <summary>
/// Every term (法定期限) that the system reckons with, each naming its article. A term that two regulations set is asked for with the
/// regulation; one that a single text sets is a property. This part: disclosure (信息公开).
/// </summary>
public static partial class Terms
{
    /// <summary>答复期限: to answer a request, from receipt; 2008 Art. 24(2) 15, 2019 Art. 33(2) 20 working days.</summary>
    public static Term DisclosureAnswer(DisclosureRegulation regulation) => regulation == Of2008 ? Answer2008 : Answer2019;

    /// <summary>延长答复: the longest extension of the answer, agreed by the head of the disclosure office and told to the applicant.</summary>
    public static Term DisclosureExtension(DisclosureRegulation regulation) => regulation == Of2008 ? Extension2008 : Extension2019;

    /// <summary>
    /// 补正告知: to ask once for correction, from receipt; 2019 Art. 30, 7 working days. The regulation of 2008 sets no term.
    /// </summary>
    public static Term DisclosureCorrectionNotice { get; } = Working("disclosure.correction-notice.2019", 7,
        new("一次性告知补正", "Ask once for correction of the request"), Instruments.Disclosure2019, 30);

    /// <summary>第三方意见: for a third party to answer, from its receipt of the letter; 2019 Art. 32, 15 working days. None in 2008.</summary>
    public static Term ThirdParty { get; } = Working("disclosure.third-party.2019", 15,
        new("第三方提出意见", "Third party gives its opinion"), Instruments.Disclosure2019, 32);

    /// <summary>
    /// 其他机关意见: for an organ that helped to make the information, from its receipt; 2019 Art. 34, 15 working days; silence agrees.
    /// </summary>
    public static Term OtherOrgan { get; } = Working("disclosure.other-organ.2019", 15,
        new("共同制作机关提出意见", "Organ that helped to make the information gives its opinion"), Instruments.Disclosure2019, 34);

    /// <summary>
    /// 主动公开: to publish information, from its forming or change; 2008 Art. 18, 2019 Art. 26, 20 working days unless another law sets
    /// its own.
    /// </summary>
    public static Term ProactiveDisclosure(DisclosureRegulation regulation) => regulation == Of2008 ? Proactive2008 : Proactive2019;

    /// <summary>
    /// 缴费: for the applicant to pay the processing fee, from receipt of the notice; 20 working days, else the request is given up.
    /// </summary>
    public static Term FeePayment { get; } = Working("disclosure.fee-payment.2020", 20,
        new("缴纳信息处理费", "Pay the information processing fee"), Instruments.ProcessingFee2020, 0);

    /// <summary>
    /// 合理延迟: the delayed term that an organ sets itself for reasonable but too many requests and tells the applicant; 2019 Art. 35.
    /// The law sets no number and no unit: working days are assumed, as everywhere in that regulation.
    /// </summary>
    /// <param name="workingDays">The length that the organ set.</param>
    public static Term ExcessiveRequestDelay(int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        return Working("disclosure.excessive-delay.2019", workingDays,
            new("申请过多时的合理延迟答复", "Reasonable delay for too many requests"), Instruments.Disclosure2019, 35) with
        { Assumption = Assumptions.OrganSetTermUnit.Code };
    }

    /// <summary>
    /// 补正期限: the reasonable term for correction that an organ sets itself and tells the applicant; 2019 Art. 30. The regulation of 2008 asks for
    /// correction (Art. 21) without a term; one is set there too. Working days are assumed, as everywhere in these regulations.
    /// </summary>
    /// <param name="regulation">The regulation that rules the request.</param>
    /// <param name="workingDays">The length that the organ set.</param>
    public static Term DisclosureCorrection(DisclosureRegulation regulation, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var name = new Wording("补正政府信息公开申请", "Correct the information request");
        return (regulation == Of2008
            ? Working("disclosure.correction.2008", workingDays, name, Instruments.Disclosure2008, 21)
            : Working("disclosure.correction.2019", workingDays, name, Instruments.Disclosure2019, 30)) with
        { Assumption = Assumptions.OrganSetTermUnit.Code };
    }

    private static readonly Term Answer2008 = Working("disclosure.answer.2008", 15, AnswerName, Instruments.Disclosure2008, 24, 2);
    private static readonly Term Answer2019 = Working("disclosure.answer.2019", 20, AnswerName, Instruments.Disclosure2019, 33, 2);
    private static readonly Term Extension2008 = Working("disclosure.extension.2008", 15, ExtendName, Instruments.Disclosure2008, 24, 2);
    private static readonly Term Extension2019 = Working("disclosure.extension.2019", 20, ExtendName, Instruments.Disclosure2019, 33, 2);
    private static readonly Term Proactive2008 = Working("disclosure.proactive.2008", 20, ProactiveName, Instruments.Disclosure2008, 18);
    private static readonly Term Proactive2019 = Working("disclosure.proactive.2019", 20, ProactiveName, Instruments.Disclosure2019, 26);

    private static Wording AnswerName => new("答复政府信息公开申请", "Answer the information request");

    private static Wording ExtendName => new("延长答复期限", "Extend the time to answer");

    private static Wording ProactiveName => new("主动公开政府信息", "Publish the information proactively");

    private static Term Working(string code, int days, Wording name, Instrument instrument, int article, int? paragraph = null) =>
        new(code, days, TermUnit.WorkingDays, name, new(instrument, article, paragraph));

    private static Term Calendar(string code, int days, Wording name, Instrument instrument, int article, int? paragraph = null) =>
        new(code, days, TermUnit.CalendarDays, name, new(instrument, article, paragraph))
        { Assumption = Assumptions.RollingOfOrganTerms.Code };
}
