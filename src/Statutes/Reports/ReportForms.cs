namespace Hrss.Statutes;

/// <summary>年报格式: which form a year's report on disclosure follows.</summary>
public enum ReportForm
{
    /// <summary>Before 2019: no unified national form (assumed); the six items of 2008 Art. 32.</summary>
    Local,

    /// <summary>国办公开办函〔2019〕60号, on trial for 2019 and 2020.</summary>
    Trial2019,

    /// <summary>国办公开办函〔2021〕30号, for 2021 and later.</summary>
    Of2021,
}

/// <summary>The forms of annual reports: chapters and tables (年报章节与表格).</summary>
public static class ReportForms
{
    private static readonly Wording[] LocalChapters =
    [
        new("主动公开政府信息的情况", "Information published proactively"),
        new("依申请公开政府信息和不予公开政府信息的情况", "Information disclosed on request, and refused"),
        new("政府信息公开的收费及减免情况", "Fees, reductions and waivers"),
        new("因政府信息公开申请行政复议、提起行政诉讼的情况", "Administrative reviews and lawsuits"),
        new("政府信息公开工作存在的主要问题及改进情况", "Main problems and improvements"),
        new("其他需要报告的事项", "Other matters"),
    ];

    private static readonly Wording[] UnifiedChapters =
    [
        new("总体情况", "Overview"),
        new("主动公开政府信息情况", "Information published proactively"),
        new("收到和处理政府信息公开申请情况", "Requests received and handled"),
        new("政府信息公开行政复议、行政诉讼情况", "Administrative reviews and lawsuits"),
        new("存在的主要问题及改进情况", "Main problems and improvements"),
        new("其他需要报告的事项", "Other matters; processing fees collected go here"),
    ];

    /// <summary>The form of a year's report. The trial form was "encouraged" for 2019.</summary>
    public static ReportForm For(int year) => year switch
    {
        < 2019 => ReportForm.Local,
        < 2021 => ReportForm.Trial2019,
        _ => ReportForm.Of2021,
    };

    /// <summary>The chapters in order; none may be left out.</summary>
    public static IReadOnlyList<Wording> Chapters(ReportForm form) => form == ReportForm.Local ? LocalChapters : UnifiedChapters;

    /// <summary>The headings of the first chapter under the unified forms (总体情况); empty for the local form.</summary>
    public static IReadOnlyList<Wording> OverviewHeadings(ReportForm form) => form == ReportForm.Local ? [] :
    [
        new("主动公开", "Proactive disclosure"),
        new("依申请公开", "Disclosure on request"),
        new("政府信息管理", "Management of information"),
        new("平台建设", "Platforms"),
        new("监督保障", "Supervision and support"),
    ];
}
