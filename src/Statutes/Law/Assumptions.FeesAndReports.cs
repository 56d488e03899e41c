namespace Hrss.Statutes;

/// <content>The assumptions about fees and annual reports (收费与年报的假定).</content>
public static partial class Assumptions
{
    /// <summary>The articles of 2008 not read in full.</summary>
    public static Assumption Articles2008NotRead { get; } = FromMemory("articles-2008-not-read",
        "2008年条例第八条、第十四条第四款、第二十八条至第三十三条的内容未见全文。", "Arts 8, 14(4) and 28 to 33 of the regulation of 2008 were not read in full.",
        "旧条例的例外、减免、年报内容。", "Exemptions, waivers and the report's contents under the older regulation.");

    /// <summary>The end of cost fees.</summary>
    public static Assumption EndOfCostFees { get; } = FromMemory("end-of-cost-fees",
        "检索费、复制费、邮寄费自2017年4月1日起停征（财税〔2017〕20号）。", "Cost fees ended on 2017-04-01 (circular 20 of 2017).",
        "2017年4月起收到的申请是否收费。",
        "Whether requests received from April 2017 cost anything.", $"{nameof(AssumedValues)}.{nameof(AssumedValues.CostFeeUntil)}");

    /// <summary>The start of the processing fee.</summary>
    public static Assumption StartOfProcessingFee { get; } = FromMemory("start-of-processing-fee",
        "信息处理费自2021年1月1日起施行。", "The processing fee applies from 2021-01-01.",
        "2021年初收到的申请是否收费。",
        "Whether requests received around then cost anything.", $"{nameof(AssumedValues)}.{nameof(AssumedValues.ProcessingFeeFrom)}");

    /// <summary>Pages that only point to what is public are not charged.</summary>
    public static Assumption PointersAreFree { get; } = FromMemory("pointers-are-free",
        "告知已公开信息获取方式的，不按量收费。", "Pointing to what is public already is not charged by pages.",
        "按量收费的适用。", "Whether pages are charged.");

    /// <summary>Payment restarts the answer term.</summary>
    public static Assumption PaymentRestartsTerm { get; } = FromMemory("payment-restarts-term",
        "申请人缴费的，答复期限自缴费次日起重新计算。", "Once the fee is paid the answer term runs anew from the day after payment.",
        "缴费后的到期日。", "Due dates after payment.", $"{nameof(ClockEvents)}.{nameof(ClockEvents.RestartedOn)}");

    /// <summary>What can be reviewed about fees.</summary>
    public static Assumption NonProcessingIsReviewable { get; } = FromMemory("non-processing-is-reviewable",
        "对收费决定不能单独申请复议；对逾期不缴费后的不再处理可以。", "The fee decision cannot be reviewed by itself; not processing the request further can.",
        "救济告知。", "Remedies told.");

    /// <summary>The report's day under the regulation of 2008.</summary>
    public static Assumption Report2008Day { get; } = FromMemory("report-2008-day",
        "2008年条例第三十一条：各机关3月31日前公布上一年度年报，内容为第三十二条六项。", "2008 Art. 31: every organ's report by 31 March, with the six items of Art. 32.",
        "2008至2018年度年报的期限和章节。",
        "Due day and chapters of reports for 2008 to 2018.", $"{nameof(AssumedValues)}.{nameof(AssumedValues.Report2008Due)}");

    /// <summary>A fixed day does not move.</summary>
    public static Assumption FixedDayStays { get; } = Inferred("fixed-day-stays",
        "“1月31日前”是固定日期，遇休息日不顺延，应提前至其前最后一个工作日完成。",
        "“By 31 January” is a date, not a period: it does not move; plan for the last working day before.",
        "年报计划日。", "The planning day of reports.");

    /// <summary>No unified form before 2019.</summary>
    public static Assumption NoUnifiedFormBefore2019 { get; } = FromMemory("no-unified-form-before-2019",
        "2019年度以前年报没有全国统一格式。", "There was no unified national form for reports before 2019.",
        "旧年报的表格。", "Tables of older reports.");

    /// <summary>Part of table two of the trial form.</summary>
    public static Assumption TrialTableTwo { get; } = FromMemory("trial-table-two",
        "2019年试行格式表二第（一）项为本年新制作、本年新公开、对外公开总数量。", "Item (1) of table two of the trial form: made, published, published in all.",
        "2019、2020年度表二。", "Table two for 2019 and 2020.");

    /// <summary>The articles behind outcomes.</summary>
    public static Assumption OutcomeArticles { get; } = Inferred("outcome-articles",
        "21种办理结果对应的条款由本项目推定，格式未注明。", "The articles behind the 21 outcomes are inferred; the form names none.",
        "决定书引用的条款。", "Articles cited in decisions.", $"{nameof(DisclosureOutcome)}.{nameof(DisclosureOutcome.Basis)}");

    /// <summary>Identities that the form does not print.</summary>
    public static Assumption UnprintedIdentities { get; } = Inferred("unprinted-identities",
        "跨年度结转相符、现行有效数的推算，格式未载明。",
        "That carried-over figures agree between years, and in-force figures follow from the year's changes, the form does not print.",
        "年报校验的提示。", "Hints when a report is checked.");

    /// <summary>The hotline's figures.</summary>
    public static Assumption HotlineRates { get; } = Inferred("hotline-rates",
        "响应率、解决率、满意率以已完成回访的工单为分母，同时公布分子分母。",
        "Response, solution and satisfaction rates are over orders with a completed call-back; numerator and denominator are published.",
        "热线统计。", "Hotline figures.");

    private static IReadOnlyList<Assumption> FeesAndReports =>
    [
        Articles2008NotRead, EndOfCostFees, StartOfProcessingFee, PointersAreFree, PaymentRestartsTerm, NonProcessingIsReviewable,
        Report2008Day,
        FixedDayStays, NoUnifiedFormBefore2019, TrialTableTwo, OutcomeArticles, UnprintedIdentities, HotlineRates,
    ];
}
