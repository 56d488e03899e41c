using System.Net;

namespace Hrss.Replay.Sending;

/// <summary>重放中止: why a replay ended before its end, in Chinese and English. What was acknowledged stays; the same replay can be started again.</summary>
/// <param name="chinese">中文说明.</param>
/// <param name="english">The same in English.</param>
/// <param name="inner">The fault behind it, or null.</param>
public abstract class ReplayException(string chinese, string english, Exception? inner = null)
    : Exception($"{chinese}{Environment.NewLine}{english}", inner)
{
    /// <summary>中文说明.</summary>
    public string Chinese { get; } = chinese;

    /// <summary>The same in English.</summary>
    public string English { get; } = english;
}

/// <summary>服务不予办理: a service refused a step for a reason that no repetition removes.</summary>
public sealed class StepRefusedException : ReplayException
{
    internal StepRefusedException(Matter matter, Step step, string key, HttpStatusCode status, string code, string chinese, string english)
        : base(
            $"第 {matter.Ordinal} 件（{matter.Kind}）的步骤 {step.Name} 被 {matter.Service} 服务拒绝：{(int)status} {code}，{chinese}（幂等键 {key}）",
            $"Matter {matter.Ordinal} ({matter.Kind}), step {step.Name}: service {matter.Service} refused it with {(int)status} {code}: {english} (idempotency key {key})")
    {
        Ordinal = matter.Ordinal;
        Step = step.Name;
        Status = status;
        Code = code;
    }

    /// <summary>The matter.</summary>
    public int Ordinal { get; }

    /// <summary>The step.</summary>
    public string Step { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The stable code of the service's problem document.</summary>
    public string Code { get; }
}

/// <summary>服务长时间不可用: a step got no answer for as long as the replay waits.</summary>
public sealed class ServiceUnreachableException : ReplayException
{
    internal ServiceUnreachableException(Matter matter, Step step, TimeSpan waited, string lastFault, Exception inner)
        : base(
            $"{matter.Service} 服务 {waited.TotalSeconds:0} 秒内未能办理第 {matter.Ordinal} 件（{matter.Kind}）的步骤 {step.Name}：{lastFault}。请检查该服务后重新运行，已办理的不会重复。",
            $"Service {matter.Service} did not take matter {matter.Ordinal} ({matter.Kind}), step {step.Name}, within {waited.TotalSeconds:0} s: {lastFault}. Look at the service and run again; nothing is done twice.",
            inner)
    {
        Ordinal = matter.Ordinal;
        Step = step.Name;
    }

    /// <summary>The matter.</summary>
    public int Ordinal { get; }

    /// <summary>The step.</summary>
    public string Step { get; }
}

/// <summary>签发方拒绝签发令牌: the issuer knows the client no other way than to refuse it.</summary>
public sealed class SignInRefusedException : ReplayException
{
    internal SignInRefusedException(string client, HttpStatusCode status, string? error)
        : base(
            $"身份服务拒绝为客户端 {client} 签发令牌（{(int)status} {error}）。请检查 Authentication__ClientId 和 Authentication__ClientSecret。",
            $"Identity refused client {client} a token ({(int)status} {error}). Check Authentication__ClientId and Authentication__ClientSecret.")
    {
    }
}

/// <summary>配置缺失: a setting without which nothing can be sent.</summary>
/// <param name="variable">The environment variable.</param>
public sealed class SettingMissingException(string variable)
    : ReplayException($"缺少环境变量 {variable}。", $"The environment variable {variable} is missing.");
