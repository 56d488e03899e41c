using Hrss.Statutes;

namespace Hrss.Petition.Receptions;

/// <summary>An event of a reception day.</summary>
public interface IReceptionEvent : IStabilityEvent;

/// <summary>安排接待日. All of it is public.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">安排日期.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Leader">接待领导, with the office.</param>
/// <param name="Place">接待地点.</param>
/// <param name="Topics">接待主题.</param>
/// <param name="Due">接待日 as a due date, for reminders.</param>
public sealed record ReceptionArranged(string Number, DateOnly On, DateOnly Day, string Leader, string Place, IReadOnlyList<string> Topics, DueDateSummary Due)
    : IReceptionEvent;

/// <summary>改期.</summary>
/// <param name="On">改期日期.</param>
/// <param name="Was">原接待日期.</param>
/// <param name="Day">新接待日期.</param>
/// <param name="Reason">理由.</param>
/// <param name="Due">接待日 as a due date.</param>
public sealed record ReceptionMoved(DateOnly On, DateOnly Was, DateOnly Day, string Reason, DueDateSummary Due) : IReceptionEvent;

/// <summary>接待一件. Counted on the reception day.</summary>
/// <param name="Number">接待日编号.</param>
/// <param name="On">登记日期.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Petition">信访事项编号.</param>
/// <param name="Result">接待结果.</param>
/// <param name="FinishBy">办结时限, or null where it was settled on the spot.</param>
public sealed record ReceptionCaseReceived(string Number, DateOnly On, DateOnly Day, string Petition, string Result, DateOnly? FinishBy) : IReceptionEvent;

/// <summary>如期接待. Counted on the reception day.</summary>
/// <param name="Number">接待日编号.</param>
/// <param name="On">登记日期.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Leader">实际接待领导.</param>
public sealed record ReceptionHeld(string Number, DateOnly On, DateOnly Day, string Leader) : IReceptionEvent;

/// <summary>未举行. Counted on the reception day.</summary>
/// <param name="Number">接待日编号.</param>
/// <param name="On">登记日期.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Reason">理由.</param>
public sealed record ReceptionNotHeld(string Number, DateOnly On, DateOnly Day, string Reason) : IReceptionEvent;

/// <summary>Every event of reception days.</summary>
internal static class ReceptionEvents
{
    public static readonly Type[] All =
        [typeof(ReceptionArranged), typeof(ReceptionMoved), typeof(ReceptionCaseReceived), typeof(ReceptionHeld), typeof(ReceptionNotHeld)];
}
