namespace Hrss.Disclosure.Guides;

/// <summary>政府信息公开工作机构: where the public turns to (2008 Art. 19; 2019 Art. 12).</summary>
/// <param name="Name">名称.</param>
/// <param name="Address">办公地址.</param>
/// <param name="OfficeHours">办公时间.</param>
/// <param name="Phone">联系电话.</param>
/// <param name="Fax">传真号码, or null.</param>
/// <param name="Online">互联网联系方式, or null.</param>
public sealed record DisclosureOffice(string Name, string Address, string OfficeHours, string Phone, string? Fax = null, string? Online = null);

/// <summary>公开指南的文本, by its sections (2008 Art. 19; 2019 Art. 12).</summary>
/// <param name="Institution">机构职能.</param>
/// <param name="Office">政府信息公开工作机构.</param>
/// <param name="Categories">信息分类和编排体系.</param>
/// <param name="Access">获取方式.</param>
/// <param name="Procedure">依申请公开的程序.</param>
/// <param name="Supervision">监督和救济.</param>
public sealed record GuideText(string Institution, DisclosureOffice Office, string Categories, string Access, string Procedure, string Supervision);

/// <summary>An event of an agency's guide.</summary>
public interface IGuideEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>公布指南: the first edition.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">公布日期.</param>
/// <param name="Text">指南文本.</param>
public sealed record GuidePublished(string Number, DateOnly On, GuideText Text) : IGuideEvent;

/// <summary>更新指南: the next edition; the one before stays readable.</summary>
/// <param name="On">更新日期.</param>
/// <param name="Text">指南文本.</param>
/// <param name="Reason">更新说明.</param>
public sealed record GuideUpdated(DateOnly On, GuideText Text, string Reason) : IGuideEvent;

/// <summary>Every event of guides.</summary>
internal static class GuideEvents
{
    public static readonly Type[] All = [typeof(GuidePublished), typeof(GuideUpdated)];
}
