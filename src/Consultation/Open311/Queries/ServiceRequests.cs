using System.Security.Claims;
using System.Text.Json.Nodes;
using Hrss.Consultation.Open311.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Hrss.Consultation.Open311.Queries;

/// <summary>
/// GET Service Requests, GET Service Request and the token of one. Who signs in reads the requests of the systems that it speaks for; everybody else those whose
/// question and answer were published, in the published words.
/// </summary>
internal static class ServiceRequests
{
    internal static void Map(RouteGroupBuilder door)
    {
        door.MapGet("/requests" + Open311Api.Format, ListAsync).RequireAuthorization(Policies.Public).WithSummary("服务请求 / Service requests");
        door.MapGet("/requests/{id}" + Open311Api.Format, ReadAsync).RequireAuthorization(Policies.Public).WithSummary("单件服务请求 / A service request");
        door.MapGet("/tokens/{token}" + Open311Api.Format, OfTokenAsync).RequireAuthorization(Policies.Public)
            .WithSummary("由 token 查编号（登记即给出编号） / The id of a token; ids are given at once");
    }

    private static async Task<Results<Open311Document, Open311Errors>> ListAsync(
        HttpContext http, IQuerySession session, NpgsqlDataSource database, IOptions<AgencyRegister> agencies, TimeProvider time, CancellationToken cancellation)
    {
        var (asked, refusal) = RequestsAsked.Read(http.Request.Query, time.GetUtcNow());
        if (asked is null)
            return new Open311Errors(refusal!);
        var requests = await FindAsync(http, session, database, agencies, asked, cancellation);
        var agency = agencies.Value.Find(http.Agency())!.Name;
        return new Open311Document("service_requests", new JsonArray([.. requests.Select(request => request.Shown(agency))]));
    }

    private static async Task<Results<Open311Document, Open311Errors>> ReadAsync(
        string id, HttpContext http, IQuerySession session, NpgsqlDataSource database, IOptions<AgencyRegister> agencies, CancellationToken cancellation) =>
        await FindAsync(http, session, database, agencies, ById(id), cancellation) is [var request]
            ? new Open311Document("service_requests", new JsonArray(request.Shown(agencies.Value.Find(http.Agency())!.Name)))
            : new Open311Errors(Open311Refusals.NoSuchRequest);

    // Nothing is registered later than it is asked for, so a token is never given out; a number in its place is answered with itself.
    private static async Task<Results<Open311Document, Open311Errors>> OfTokenAsync(
        string token, HttpContext http, IQuerySession session, NpgsqlDataSource database, IOptions<AgencyRegister> agencies, CancellationToken cancellation) =>
        await FindAsync(http, session, database, agencies, ById(token), cancellation) is [var request]
            ? new Open311Document("service_requests", new JsonArray(new JsonObject { ["service_request_id"] = request.Number, ["token"] = token }))
            : new Open311Errors(Open311Refusals.NoSuchToken);

    private static RequestsAsked ById(string id) => new([id], [], null, default, default);

    private static async Task<List<ServiceRequest>> FindAsync(
        HttpContext http, IQuerySession session, NpgsqlDataSource database, IOptions<AgencyRegister> agencies, RequestsAsked asked, CancellationToken cancellation)
    {
        var own = await OwnSystemsAsync(http, session, cancellation);
        await using var read = database.CreateCommand(ServiceRequestTable.Find);
        object[] values = [http.Agency(), own is null, own ?? [], asked.Ids.ToArray(), asked.Codes.ToArray(), asked.Closed is null, asked.Closed ?? false,
            asked.From.ToUniversalTime(), asked.To.ToUniversalTime(), RequestsAsked.Most];
        foreach (var value in values)
            read.Parameters.Add(new() { Value = value });
        var (districts, offices) = (Districts.Of(agencies.Value), http.RequestServices.GetRequiredService<OfficeNumbers>());
        var found = new List<ServiceRequest>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            found.Add(ServiceRequest.Read(rows, isPublic: own is null, districts, offices));
        return found;
    }

    /// <summary>来源系统 for which the caller speaks; null for whoever speaks for none: the public.</summary>
    private static async Task<string[]?> OwnSystemsAsync(HttpContext http, IQuerySession session, CancellationToken cancellation) =>
        !Policies.Permits(http.User, Policies.ForwardConsultations) ? null
        : [.. (await SystemsOfCaller.RegisteredAsync(Caller.Of(http).Id, Policies.Permits(http.User, Policies.HandleConsultations), session, cancellation))
            // A key speaks for its own alone, and in another agency only where that is registered there too.
            .Where(system => http.User.FindFirstValue(ApiKeySignIn.SystemClaim) is not { } ofKey || ofKey == system)];
}
