using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Shouldly;

namespace Hrss.Testing;

/// <summary>What comes back, looked at in short ways.</summary>
public static class Answers
{
    /// <summary>The address of what was created.</summary>
    public static async Task<string> CreatedAsync(this Task<HttpResponseMessage> sending)
    {
        var response = await sending;
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.ToString();
    }

    /// <summary>An act was done.</summary>
    public static async Task DoneAsync(this Task<HttpResponseMessage> sending)
    {
        var response = await sending;
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Something asked for was refused.</summary>
    public static async Task RefusedAsync(this Task<HttpResponseMessage> sending, HttpStatusCode status, string code)
    {
        var response = await sending;
        (response.StatusCode, await response.CodeAsync()).ShouldBe((status, code));
    }

    /// <summary>Reads what is at an address.</summary>
    public static async Task<JsonElement> ReadAsync(this HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>A service's own count of a year, as Reporting asks for it.</summary>
    public static async Task<Dictionary<string, long>> OwnCountsAsync<TProgram>(this ServiceUnderTest<TProgram> service, string agency, int year) where TProgram : class
    {
        using var reporting = service.Machine(Scopes.Facts);
        reporting.DefaultRequestHeaders.Add(AgencyOfRequest.Header, agency);
        return (await reporting.ReadAsync($"/api/v1/counts/{year}")).GetProperty("counts").Deserialize<Dictionary<string, long>>()!;
    }

    /// <summary>Reads until what is read is as expected: the public list and the fact feed follow the log after a moment.</summary>
    public static async Task<JsonElement> ReadUntilAsync(this HttpClient client, string address, Func<JsonElement, bool> expected)
    {
        var patience = TimeSpan.FromSeconds(30);
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var read = await client.ReadAsync(address);
            if (expected(read))
                return read;
            if (TimeProvider.System.GetElapsedTime(started) > patience)
                throw new TimeoutException($"{address} still reads {read}");
            await Task.Delay(20);
        }
    }
}
