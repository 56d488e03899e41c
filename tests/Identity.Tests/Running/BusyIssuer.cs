using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hrss.Testing;

namespace Hrss.Identity.Tests.Running;

/// <summary>An issuer whose administrator has signed in for the first time; shared by the tests of a class.</summary>
public sealed class BusyIssuer(RealServers servers) : IAsyncLifetime
{
    private int opened;

    public RunningIssuer Issuer { get; private set; } = null!;

    /// <summary>The administrator's access token.</summary>
    public string Administrator { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Issuer = await RunningIssuer.StartAsync(await servers.CreateDatabaseAsync("identity"));
        using var admin = new Staff(Issuer);
        var tokens = await admin.TokensAsync("admin", RunningIssuer.OneTimePassword);
        Administrator = tokens.GetProperty("access_token").GetString()!;
    }

    /// <summary>The administrator opens an account: its name, id and one-time password.</summary>
    public async Task<(string Name, string Id, string OneTimePassword)> OpenAccountAsync(string[] roles, string agency = "430200", string? token = null)
    {
        var name = $"staff-{Interlocked.Increment(ref opened)}";
        using var answer = await Issuer.CallAsync(HttpMethod.Post, "/api/v1/accounts", token ?? Administrator,
            new { userName = name, displayName = "周敏", agency, roles });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var made = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return (name, made.GetProperty("account").GetProperty("id").GetString()!, made.GetProperty("oneTimePassword").GetString()!);
    }

    /// <summary>Opens an account and signs its owner in.</summary>
    public async Task<(string Id, JsonElement Tokens)> SignedInAsync(Staff staff, params string[] roles)
    {
        var (name, id, password) = await OpenAccountAsync(roles);
        return (id, await staff.TokensAsync(name, password));
    }

    public ValueTask DisposeAsync() => Issuer.DisposeAsync();
}
