namespace Hrss.Replay.Commands;

/// <summary>办理: what a step of a matter sends to a service's public API.</summary>
/// <param name="On">业务日期, Asia/Shanghai: the day it happened, back-dated.</param>
public abstract record Act(DateOnly On);
