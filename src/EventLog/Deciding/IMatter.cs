namespace Hrss.EventLog.Deciding;

/// <summary>事项: the state of a matter, folded from its facts.</summary>
public interface IMatter
{
    /// <summary>The business date of its latest act; no later act may be dated before it.</summary>
    DateOnly LastActOn { get; }
}

/// <summary>A command that may say on which day its act happened.</summary>
public interface IDated
{
    /// <summary>办理日期, Asia/Shanghai; null for today. An earlier day needs the authorised import.</summary>
    DateOnly? On { get; }
}
