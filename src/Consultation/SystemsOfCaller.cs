using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;

namespace Hrss.Consultation;

/// <summary>代表的来源系统: for which source systems a caller may speak: a machine client for those whose registration names it, staff and the import for every one.</summary>
internal sealed class SystemsOfCaller
{
    /// <summary>Every one.</summary>
    public static readonly SystemsOfCaller All = new(null);

    private readonly HashSet<string>? own;

    private SystemsOfCaller(IEnumerable<string>? own) => this.own = own?.ToHashSet();

    /// <summary>Whether the caller may speak for a system.</summary>
    public bool Include(string system) => own?.Contains(system) ?? true;

    /// <summary>Finds those of the one who sends a command.</summary>
    public static async Task<SystemsOfCaller> FindAsync<T>(Command<T> command, IQuerySession session, CancellationToken cancellation) where T : class =>
        command.CallerMay(Policies.HandleConsultations) ? All : new(await RegisteredAsync(command.Caller.Id, forAll: false, session, cancellation));

    /// <summary>已登记的来源系统 for which a client may speak; every registered one for whoever may speak for all.</summary>
    public static async Task<IReadOnlyList<string>> RegisteredAsync(string client, bool forAll, IQuerySession session, CancellationToken cancellation)
    {
        var registered = forAll ? session.Query<SourceSystem>() : session.Query<SourceSystem>().Where(system => system.Client == client);
        return [.. (await registered.ToListAsync(cancellation)).Select(system => system.Id).Where(system => !ExternalNumber.IsReserved(system)).Order(StringComparer.Ordinal)];
    }
}
