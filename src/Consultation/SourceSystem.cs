namespace Hrss.Consultation;

/// <summary>转办系统: a system that forwards items and takes their replies, as an administrator registered it.</summary>
/// <param name="Id">来源系统, as it names itself in what it forwards; unique within the agency.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Client">客户端: the machine client that may read the system's replies.</param>
/// <param name="Address">回推地址 of its webhook; null where it asks for replies itself.</param>
/// <param name="Secret">签名密钥, given out once when it was made; null without a webhook. Never leaves the service again, never in logs.</param>
/// <param name="RegisteredAt">登记时间, UTC.</param>
public sealed record SourceSystem(string Id, string Agency, string Client, Uri? Address, string? Secret, DateTimeOffset RegisteredAt)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Id}";
}
