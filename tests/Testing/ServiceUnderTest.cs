using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Hrss.Testing;

/// <summary>A service on real servers and a real socket. Tokens are signed by the test's own key; the issuer itself is tested end to end.</summary>
/// <typeparam name="TProgram">The service's Program.</typeparam>
public sealed class ServiceUnderTest<TProgram> : WebApplicationFactory<TProgram> where TProgram : class
{
    private static readonly RsaSecurityKey Key = new(RSA.Create(2048));

    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly Action<IServiceCollection>? configure;
    private bool disposed;

    /// <summary>Starts the service with settings, for example its connection strings.</summary>
    public ServiceUnderTest(IReadOnlyDictionary<string, string> settings, Action<IServiceCollection>? configure = null)
    {
        this.settings = settings;
        this.configure = configure;
        UseKestrel();
        StartServer();
    }

    /// <summary>A second instance of the service on the same servers.</summary>
    /// <param name="more">Settings beside those of the first, or in their place.</param>
    /// <param name="watch">Services beside those of the first, for example a log that is looked at.</param>
    public ServiceUnderTest<TProgram> Another(IReadOnlyDictionary<string, string>? more = null, Action<IServiceCollection>? watch = null) =>
        new((more ?? new Dictionary<string, string>()).UnionBy(settings, setting => setting.Key).ToDictionary(), configure + watch);

    /// <summary>A visitor without an account.</summary>
    public HttpClient Visitor() => Client(null);

    /// <summary>The authorised import (补录).</summary>
    public HttpClient Importer() => Client(Token(Scopes.Import, Claims.EveryAgency));

    /// <summary>A machine client with a scope.</summary>
    public HttpClient Machine(string scope, string agency = Claims.EveryAgency) => Client(Token(scope, agency));

    /// <summary>A member of staff with a role.</summary>
    public HttpClient Staff(string role, string agency = "430200") => Client(Token(Scopes.Staff, agency, role));

    /// <summary>A member of staff with an account, a name and a department of their own.</summary>
    public HttpClient Officer(string role, string account, string? name = null, string? department = null, string agency = "430200") =>
        Client(Token(Scopes.Staff, agency, role, token =>
        {
            token.Claims[Claims.Subject] = account;
            if (name is not null)
                token.Claims[Claims.Name] = name;
            if (department is not null)
                token.Claims[Claims.Department] = department;
        }));

    /// <summary>Somebody with a token that the service did not get from its issuer, or no longer accepts: the import's, changed.</summary>
    public HttpClient Pretender(Action<SecurityTokenDescriptor> change) => Client(Token(Scopes.Import, Claims.EveryAgency, change: change));

    /// <summary>Somebody who sends something as a token.</summary>
    public HttpClient Bearer(string token) => Client(token);

    /// <summary>
    /// Ends the service as SIGTERM does: the program stops its own host. Were the factory to stop it too, at the same time, the program would dispose of it while
    /// the factory's stop still waits for what is being consumed, and that would go to the <c>_error</c> queue.
    /// </summary>
    public override async ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            var lifetime = Services.GetRequiredService<IHostApplicationLifetime>();
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var registered = lifetime.ApplicationStopped.Register(stopped.SetResult);
            lifetime.StopApplication();
            await stopped.Task;
        }

        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Not UseKestrel(0): it sets the address while the program's own thread may be binding already.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, o =>
            {
                o.Authority = null;
                o.ConfigurationManager = null;
                o.TokenValidationParameters.IssuerSigningKey = Key;
                o.TokenValidationParameters.ValidIssuer = "test";
            });
            configure?.Invoke(services);
        });
    }

    private HttpClient Client(string? token)
    {
        var client = CreateClient();
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static string Token(string scope, string agency, string? role = null, Action<SecurityTokenDescriptor>? change = null)
    {
        var claims = new Dictionary<string, object>
        {
            [Claims.Subject] = role is null ? scope : $"{role}-{agency}",
            [Claims.Scope] = scope,
            [Claims.Agency] = agency,
        };
        if (role is not null)
            claims[Claims.Role] = role;
        var token = new SecurityTokenDescriptor
        {
            Issuer = "test",
            Audience = "hrss",
            TokenType = "at+jwt",
            Claims = claims,
            Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler().CreateToken(token);
    }
}

/// <summary>Short ways to send commands and read answers.</summary>
public static class Sending
{
    /// <summary>Posts a command.</summary>
    public static Task<HttpResponseMessage> CommandAsync(
        this HttpClient client, string address, object body, long? version = null, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, options: Json.Options) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    /// <summary>Posts text as it is, to say something that no serialiser would.</summary>
    public static Task<HttpResponseMessage> RawAsync(this HttpClient client, string address, string json) =>
        client.PostAsync(address, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

    /// <summary>Reads the body as JSON.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        await using var stream = await response.Content.ReadAsStreamAsync();
        return (await JsonDocument.ParseAsync(stream)).RootElement;
    }

    /// <summary>The stable code of a problem document.</summary>
    public static async Task<string?> CodeAsync(this HttpResponseMessage response) => (await response.JsonAsync()).GetProperty("code").GetString();
}
