namespace Hrss.Disclosure.Catalogue;

/// <summary>信息类型: what an item of information is.</summary>
public enum InformationKind
{
    /// <summary>规章: counted in table two of the annual report.</summary>
    Rule,

    /// <summary>行政规范性文件: counted in table two of the annual report.</summary>
    NormativeDocument,

    /// <summary>其他政策文件.</summary>
    PolicyDocument,

    /// <summary>政策解读.</summary>
    PolicyReading,

    /// <summary>通知公告.</summary>
    Notice,

    /// <summary>统计信息.</summary>
    Statistics,

    /// <summary>办事指南.</summary>
    Procedure,

    /// <summary>人事信息.</summary>
    Personnel,

    /// <summary>规划计划.</summary>
    Plan,

    /// <summary>财政预算、决算.</summary>
    Budget,

    /// <summary>工作动态.</summary>
    News,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>载体: the form in which an item is kept.</summary>
public enum InformationForm
{
    /// <summary>文本.</summary>
    Text,

    /// <summary>表格.</summary>
    Table,

    /// <summary>图片.</summary>
    Picture,

    /// <summary>音频.</summary>
    Audio,

    /// <summary>视频.</summary>
    Video,
}

/// <summary>有效性: whether a published item is in force.</summary>
public enum Validity
{
    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>废止: an act ended it.</summary>
    Repealed,

    /// <summary>失效: it ended by itself, its term over or its purpose fulfilled.</summary>
    Lapsed,
}
