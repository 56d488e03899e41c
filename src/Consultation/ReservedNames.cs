using FluentValidation;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Consultation;

/// <summary>保留的来源系统名称: those by which the services of this very system know one another's matters.</summary>
internal static class ReservedNames
{
    /// <summary>A source system may not have one.</summary>
    public static void NotReserved<T>(this IRuleBuilder<T, string> system) => system
        .Holds(name => !ExternalNumber.IsReserved(name), new FieldLimits { Patterns = [@"^(?![Hh][Rr][Ss][Ss]\.)"] })
        .Explained("mailbox.reserved-system", "来源系统名称不得以 hrss. 开头，该类名称由本系统内部使用。",
            "No source system has a name that begins with hrss.: those are this system's own.");
}
