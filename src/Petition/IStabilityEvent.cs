namespace Hrss.Petition;

/// <summary>维稳工作的事件: an event of an instability factor, a screening, a major report, a warning, a risk assessment or a reception day.</summary>
public interface IStabilityEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}
