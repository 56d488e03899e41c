using Hrss.EventLog.Deciding;
using JasperFx;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Registering;

/// <summary>外部编号: the number under which another system knows a matter that it forwards; within an agency it is registered once.</summary>
/// <param name="System">来源系统; holds no <c>/</c>.</param>
/// <param name="Number">The matter's number there.</param>
public sealed record ExternalNumber(string System, string Number)
{
    private const string OfServices = "hrss.";

    /// <summary>The number under which another service of ours knows a matter that is taken over from it.</summary>
    public static ExternalNumber OfService(string service, string number) => new(OfServices + service, number);

    /// <summary>Whether a source system would have a name of our own services: what it sent under a number would stand in the way of what is taken over under it.</summary>
    public static bool IsReserved(string? system) => system?.StartsWith(OfServices, StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>
/// 外部编号的登记: what was registered under an external number, stored in the transaction of the registration. A system that forwards an item
/// again, because it did not hear the answer or under another Idempotency-Key, gets the first answer and nothing is registered twice.
/// </summary>
/// <param name="Id">System and number; unique within the agency.</param>
/// <param name="Registered">What was answered.</param>
/// <param name="Fingerprint">SHA-256 of what was registered, where a later repetition is to be told from another content under the same number; or null.</param>
public sealed record ExternalRegistration(string Id, MatterVersion Registered, string? Fingerprint = null)
{
    /// <summary>The registration of a number.</summary>
    public static ExternalRegistration Of(ExternalNumber external, MatterVersion registered, string? fingerprint = null) => new(IdOf(external), registered, fingerprint);

    internal static async Task<MatterVersion?> FindAsync(
        IQuerySession session, ExternalNumber external, HttpContext http, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ExternalRegistration>(IdOf(external), cancellation) is not { } first)
            return null;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        return first.Registered;
    }

    /// <summary>A repeated key, external number or both are answered with the first registration; a service's own unique index is its own refusal.</summary>
    internal static bool IsRegisteredBefore(Exception fault) => fault switch
    {
        AggregateException several => several.InnerExceptions.All(IsRegisteredBefore),
        DocumentAlreadyExistsException repeated => repeated.DocType == typeof(IdempotentReply) || repeated.DocType == typeof(ExternalRegistration),
        _ => false,
    };

    internal static string IdOf(ExternalNumber external) => $"{external.System}/{external.Number}";
}
