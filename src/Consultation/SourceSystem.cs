namespace Hrss.Consultation;

/// <summary>转办系统: a system that forwards items and takes their replies, as an administrator registered it.</summary>
/// <param name="Id">来源系统, as it names itself in what it forwards; unique within the agency.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Client">客户端: the one machine client that speaks for the system: forwards its items and reads its replies.</param>
/// <param name="Address">回推地址 of its webhook; null where it asks for replies itself.</param>
/// <param name="ProtectedSecret">签名密钥, encrypted by <see cref="WebhookSecrets"/>; given out once when it was made; null without a webhook.</param>
/// <param name="RegisteredAt">登记时间, UTC.</param>
/// <param name="KeyHash">接口密钥 (GeoReport's <c>api_key</c>) 的 SHA-256, given out once when it was made; null where the client signs in by tokens alone.</param>
/// <param name="WebhookSince">Since when it has a webhook, UTC: what was recorded before, it reads itself; null without one.</param>
public sealed record SourceSystem(
    string Id, string Agency, string Client, Uri? Address, string? ProtectedSecret, DateTimeOffset RegisteredAt, string? KeyHash = null,
    DateTimeOffset? WebhookSince = null)
{
    /// <summary>From which time on its replies are delivered; a registration that does not say since when has had its webhook always.</summary>
    internal DateTimeOffset DeliversFrom() => WebhookSince ?? DateTimeOffset.UnixEpoch;

    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Id}";
}
