using System.Net;
using System.Text.Json;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

/// <summary>Short ways to the catalogue over HTTP.</summary>
internal static class Catalogue
{
    public static object Draft(string title, string department, string producedOn) => new
    {
        title,
        department,
        field = "employment",
        producedOn,
        body = "各县市区人力资源和社会保障局……",
        documentNumber = "株人社发〔2011〕8号",
        author = "李四",
        on = producedOn,
    };

    /// <summary>A publication through channels.</summary>
    public static object Through(string on, params string[] channels) => new { channels, on };

    /// <summary>Lists a department of a name of its own, from the first day of the regulation on.</summary>
    public static async Task<string> DepartmentAsync(this HttpClient importer, string name)
    {
        var unique = $"{name}{Guid.NewGuid():N}"[..20];
        await importer.CommandAsync("/api/v1/departments", new { name = unique, on = "2008-05-01" }).CreatedAsync();
        return unique;
    }

    /// <summary>Drafts, clears and publishes an item; gives its address.</summary>
    public static async Task<string> PublishAsync(this HttpClient importer, string title, string department, string producedOn, string publishedOn)
    {
        var address = await importer.CommandAsync("/api/v1/information", Draft(title, department, producedOn)).CreatedAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "王五", on = producedOn }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/publication", Through(publishedOn, "website", "newspaper"), version: 2).DoneAsync();
        return address;
    }

    /// <summary>The address of what was created.</summary>
    public static async Task<string> CreatedAsync(this Task<HttpResponseMessage> sending)
    {
        var response = await sending;
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.ToString();
    }

    public static async Task DoneAsync(this Task<HttpResponseMessage> sending)
    {
        var response = await sending;
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    public static async Task RefusedAsync(this Task<HttpResponseMessage> sending, HttpStatusCode status, string code)
    {
        var response = await sending;
        (response.StatusCode, await response.CodeAsync()).ShouldBe((status, code));
    }

    public static async Task<JsonElement> ReadAsync(this HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
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
