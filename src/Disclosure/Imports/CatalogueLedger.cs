using Hrss.Ledgers;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Imports;

/// <summary>台账的列.</summary>
public enum LedgerColumn
{
    /// <summary>索引号, the ledger's own.</summary>
    Number,

    /// <summary>标题.</summary>
    Title,

    /// <summary>责任科室.</summary>
    Department,

    /// <summary>信息领域.</summary>
    Field,

    /// <summary>信息类型.</summary>
    Kind,

    /// <summary>主题.</summary>
    Theme,

    /// <summary>文号.</summary>
    DocumentNumber,

    /// <summary>信息形成日期.</summary>
    ProducedOn,

    /// <summary>公开日期.</summary>
    PublishedOn,

    /// <summary>公开渠道.</summary>
    Channels,

    /// <summary>有效性.</summary>
    Validity,

    /// <summary>废止日期.</summary>
    EndedOn,

    /// <summary>有效期至.</summary>
    ExpiresOn,

    /// <summary>拟稿人.</summary>
    Author,

    /// <summary>保密审查人.</summary>
    Reviewer,

    /// <summary>正文.</summary>
    Body,
}

/// <summary>目录台账: a ledger of published information, its columns as bureaus head them.</summary>
internal static class CatalogueLedger
{
    public static readonly LedgerLayout<LedgerColumn> Layout = new(
        LedgerColumn.Number,
        [
            (LedgerColumn.Number, false, ["索引号", "原编号", "编号", "信息索引号", "原索引号"]),
            (LedgerColumn.Title, true, ["标题", "信息标题", "信息名称", "名称", "文件名称"]),
            (LedgerColumn.Department, true, ["责任科室", "责任部门", "责任单位", "公开责任单位", "公开部门", "科室"]),
            (LedgerColumn.Field, true, ["信息领域", "领域"]),
            (LedgerColumn.Kind, false, ["信息类型", "类型", "类别", "信息类别"]),
            (LedgerColumn.Theme, false, ["主题", "主题词", "主题分类"]),
            (LedgerColumn.DocumentNumber, false, ["文号", "发文字号", "文件编号"]),
            (LedgerColumn.ProducedOn, true, ["信息形成日期", "形成日期", "生成日期", "成文日期", "产生日期"]),
            (LedgerColumn.PublishedOn, true, ["公开日期", "发布日期", "公布日期"]),
            (LedgerColumn.Channels, true, ["公开渠道", "公开方式", "发布渠道", "公开形式"]),
            (LedgerColumn.Validity, false, ["有效性", "效力", "效力状态", "是否有效"]),
            (LedgerColumn.EndedOn, false, ["废止日期", "失效日期", "废止或失效日期"]),
            (LedgerColumn.ExpiresOn, false, ["有效期至", "有效期", "有效期届满日"]),
            (LedgerColumn.Author, false, ["拟稿人", "作者", "经办人"]),
            (LedgerColumn.Reviewer, false, ["保密审查人", "审查人", "审核人"]),
            (LedgerColumn.Body, true, ["正文", "内容", "信息内容", "内容概述", "摘要", "网址", "链接"]),
        ]);

    public static readonly LedgerKind<LedgerColumn> Kind = new("information", Layout, Policies.HandleDisclosure, Policies.ReadMatters, ToSenderOnly: false);
}
