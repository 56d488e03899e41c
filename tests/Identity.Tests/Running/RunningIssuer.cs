using System.Net.Http.Headers;
using System.Net.Http.Json;
using Hrss.LocalServers;
using Hrss.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Hrss.Identity.Tests.Running;

/// <summary>The whole service, listening on loopback over real HTTP, on a real database.</summary>
public sealed class RunningIssuer : IAsyncDisposable
{
    public const string OneTimePassword = "for-the-first-day-1";
    public const string PortalAddress = "http://127.0.0.1:9/signin-oidc";
    public const string PortalStart = "http://127.0.0.1:9/";
    private readonly WebApplicationFactory<Program> factory;

    private RunningIssuer(WebApplicationFactory<Program> factory, Uri address, string database)
    {
        (this.factory, Address, Database) = (factory, address, database);
        Programs = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public string Database { get; }

    /// <summary>What a program calls with.</summary>
    public HttpClient Programs { get; }

    public IServiceProvider Services => factory.Services;

    /// <summary>Starts an issuer; a setting that is null is left out.</summary>
    public static async Task<RunningIssuer> StartAsync(string database, Dictionary<string, string?>? settings = null, Uri? address = null, Uri? issuer = null)
    {
        address ??= new Uri($"http://127.0.0.1:{LoopbackPort.Pick()}");
        var all = new Dictionary<string, string?>
        {
            ["ConnectionStrings:identity"] = database,
            ["Issuer"] = (issuer ?? address).AbsoluteUri,
            ["Administrator:OneTimePassword"] = OneTimePassword,
            ["Clients:importer:Secret"] = "importer-secret",
            ["Clients:reporting:Secret"] = "reporting-secret",
            ["Clients:petition:Secret"] = "petition-secret",
            ["Clients:municipal:Secret"] = "municipal-secret",
            ["Portal:RedirectUris:0"] = PortalAddress,
            ["Portal:PostLogoutRedirectUris:0"] = PortalStart,
            ["SignIn:PerMinute"] = "1000",
        };
        foreach (var (key, value) in settings ?? [])
            all[key] = value;
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("urls", address.AbsoluteUri);
            host.ConfigureLogging(log => log.SetMinimumLevel(LogLevel.Warning));
            foreach (var (key, value) in all.Where(s => s.Value is not null))
                host.UseSetting(key, value);
        });
        factory.UseKestrel();
        try
        {
            await Task.Run(factory.StartServer);
        }
        catch
        {
            await factory.DisposeAsync();
            throw;
        }

        return new RunningIssuer(factory, address, database);
    }

    /// <summary>Asks for a machine's token.</summary>
    public async Task<HttpResponseMessage> AskTokenAsync(string client, string secret, string? scope)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret };
        if (scope is not null)
            form["scope"] = scope;
        return await PostAsync("/connect/token", form);
    }

    public async Task<string> TokenAsync(string client, string? scope = null)
    {
        using var answer = await AskTokenAsync(client, client + "-secret", scope);
        return (await answer.JsonAsync()).GetProperty("access_token").GetString()!;
    }

    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);
        return await Programs.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    /// <summary>Calls an API endpoint with a token.</summary>
    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, string token, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        return await Programs.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Programs.Dispose();
        await factory.DisposeAsync();
    }
}

/// <summary>Reading answers.</summary>
public static class Answers
{
    /// <summary>The stable code of a problem document or token error, which must have its text in both languages.</summary>
    public static async Task<string?> RefusalAsync(this HttpResponseMessage answer)
    {
        var problem = await answer.JsonAsync();
        problem.GetProperty("messages").GetProperty("zh").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("messages").GetProperty("en").GetString().ShouldNotBeNullOrEmpty();
        return problem.GetProperty("code").GetString();
    }
}
