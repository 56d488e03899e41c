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

    /// <summary>The revision of a published item, by an author of its own.</summary>
    public static object Redraft(string title, string body, string changedOn) =>
        new { title, author = "孙七", reason = "内容有变", kind = "procedure", body, changedOn, on = changedOn };

    /// <summary>Revises an item that was published and nothing since.</summary>
    public static async Task ReviseAsync(this HttpClient importer, string address, string title, string body, string on)
    {
        await importer.CommandAsync($"{address}/redraft", Redraft(title, body, on), version: 3).DoneAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "王五", on }, version: 4).DoneAsync();
        await importer.CommandAsync($"{address}/revision", new { on }, version: 5).DoneAsync();
    }
}
