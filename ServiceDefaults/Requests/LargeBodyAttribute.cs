namespace Hrss.ServiceDefaults.Requests;

/// <summary>大批量请求: a command whose body may be larger than that of others, because it brings many matters at once.</summary>
/// <param name="bytes">正文上限, in bytes; below what the server takes.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargeBodyAttribute(long bytes) : Attribute
{
    /// <summary>正文上限, in bytes.</summary>
    public long Bytes => bytes;
}
