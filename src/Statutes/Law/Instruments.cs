namespace Hrss.Statutes;

/// <summary>The instruments that the rules of this library cite (法律依据目录).</summary>
public static class Instruments
{
    /// <summary>政府信息公开条例 as first issued, for requests received from 2008-05-01 to 2019-05-14.</summary>
    public static Instrument Disclosure2008 { get; } = new("goi-2008",
        new("《中华人民共和国政府信息公开条例》（2007年公布）", "Regulation on Open Government Information (2007)"),
        "国务院令第492号", new(2008, 5, 1), new(2019, 5, 14));

    /// <summary>政府信息公开条例 as revised in 2019, from 2019-05-15 (Art. 56).</summary>
    public static Instrument Disclosure2019 { get; } = new("goi-2019",
        new("《中华人民共和国政府信息公开条例》（2019年修订）", "Regulation on Open Government Information (2019 revision)"),
        "国务院令第711号", new(2019, 5, 15), null);

    /// <summary>信访条例, from 2005-05-01 (Art. 51) to 2022-04-30.</summary>
    public static Instrument Petition2005 { get; } = new("petition-2005",
        new("《信访条例》", "Regulation on Letters and Visits (2005)"),
        "国务院令第431号", new(2005, 5, 1), new(2022, 4, 30));

    /// <summary>信访工作条例, from 2022-05-01 (Art. 50).</summary>
    public static Instrument Petition2022 { get; } = new("petition-2022",
        new("《信访工作条例》", "Regulation on Petition Work (2022)"),
        "", new(2022, 5, 1), null);

    /// <summary>信访事项简易办理办法（试行）; its first day is an assumption.</summary>
    public static Instrument SimpleProcedure2016 { get; } = new("petition-simple-2016",
        new("《信访事项简易办理办法（试行）》", "Measures for Simple Handling of Petitions (trial, 2016)"),
        "国信发〔2016〕8号", AssumedValues.Default.SimpleProcedure2016From, new(2022, 7, 16));

    /// <summary>信访事项简易办理办法, from 2022-07-17.</summary>
    public static Instrument SimpleProcedure2022 { get; } = new("petition-simple-2022",
        new("《信访事项简易办理办法》", "Measures for Simple Handling of Petitions (2022)"),
        "国信办发〔2022〕17号", new(2022, 7, 17), null);

    /// <summary>政府信息公开信息处理费管理办法: the fee for excessive requests.</summary>
    public static Instrument ProcessingFee2020 { get; } = new("goi-fee-2020",
        new("《政府信息公开信息处理费管理办法》", "Measures on the Information Processing Fee (2020)"),
        "国办函〔2020〕109号", AssumedValues.Default.ProcessingFeeFrom, null);

    /// <summary>The circular of 2008 on what disclosure on request may cost (依申请公开收费).</summary>
    public static Instrument CostFee2008 { get; } = new("goi-fee-2008",
        new("《关于提供政府公开信息收费等有关问题的通知》", "Circular on Charges for Providing Government Information (2008)"),
        "发改价格〔2008〕1828号", new(2008, 7, 16), AssumedValues.Default.CostFeeUntil);

    /// <summary>The opinions of 2015 that say which day counts as the day of receipt (收到申请日).</summary>
    public static Instrument ReceiptOpinions2015 { get; } = new("goi-receipt-2015",
        new("国办公开办函〔2015〕207号", "Circular 207 of 2015 on disclosure requests"),
        "国办公开办函〔2015〕207号", null, null);

    /// <summary>年报格式（试行）: the trial form of reports for 2019 and 2020.</summary>
    public static Instrument ReportForm2019 { get; } = new("goi-report-2019",
        new("政府信息公开工作年度报告格式（试行）", "Annual report form (trial, 2019)"),
        "国办公开办函〔2019〕60号", null, null);

    /// <summary>年报格式: the form of reports for 2021 and later, of 2021-09-26.</summary>
    public static Instrument ReportForm2021 { get; } = new("goi-report-2021",
        new("《中华人民共和国政府信息公开工作年度报告格式》", "Annual report form (2021)"),
        "国办公开办函〔2021〕30号", new(2021, 9, 26), null);

    /// <summary>行政复议法 as it stood, with its amendments, until the revision of 2023.</summary>
    public static Instrument AdministrativeReviewEarlier { get; } = new("review-earlier",
        new("《中华人民共和国行政复议法》", "Administrative Review Law (before the revision of 2023)"), "", null, new(2023, 12, 31));

    /// <summary>行政复议法 as revised in 2023, from 2024-01-01 (Art. 90).</summary>
    public static Instrument AdministrativeReview2023 { get; } = new("review-2023",
        new("《中华人民共和国行政复议法》（2023年修订）", "Administrative Review Law (2023)"), "", new(2024, 1, 1), null);

    /// <summary>行政诉讼法: suits against administrative acts.</summary>
    public static Instrument AdministrativeLitigation { get; } = new("litigation",
        new("《中华人民共和国行政诉讼法》", "Administrative Litigation Law"), "", null, null);

    /// <summary>民法典: where the rules of counting days stand (Arts 201–203).</summary>
    public static Instrument CivilCode { get; } = new("civil-code",
        new("《中华人民共和国民法典》", "Civil Code"), "", new(2021, 1, 1), null);

    /// <summary>劳动保障监察条例: complaints to labour inspection.</summary>
    public static Instrument LabourInspection { get; } = new("labour-inspection",
        new("《劳动保障监察条例》", "Regulation on Labour Security Supervision"), "国务院令第423号", null, null);

    /// <summary>国办发〔2020〕53号: the 12345 hotline. It sets no number of days.</summary>
    public static Instrument Hotline2020 { get; } = new("hotline-2020",
        new("《关于进一步优化地方政务服务便民热线的指导意见》", "Guiding Opinions on Government Service Hotlines (2020)"), "国办发〔2020〕53号", null, null);
}
