using System.Net;
using System.Text.RegularExpressions;

namespace Hrss.Identity.Tests.Running;

/// <summary>A person's browser without JavaScript: cookies, pages, forms; redirects are followed inside the issuer only.</summary>
public sealed class Browser(Uri site) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site };

    public Task<SeenPage> OpenAsync(string address) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Fills in the page's form and sends it as a browser would, hidden fields included.</summary>
    public Task<SeenPage> SubmitAsync(SeenPage page, params (string Field, string Value)[] typed)
    {
        var fields = new Dictionary<string, string>(page.Fields);
        foreach (var (field, value) in typed)
        {
            fields.ShouldContainKey(field, "the form has no such field");
            fields[field] = value;
        }

        return PostAsync(page.Address, fields);
    }

    public Task<SeenPage> PostAsync(Uri address, Dictionary<string, string> fields) =>
        FollowAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });

    private async Task<SeenPage> FollowAsync(HttpRequestMessage request)
    {
        for (var hops = 0; hops < 10; hops++)
        {
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            var address = new Uri(site, request.RequestUri!);
            var location = answer.Headers.Location is { } to ? new Uri(address, to) : null;
            request.Dispose();
            if (location is null || location.Authority != site.Authority)
            {
                var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                return new SeenPage(answer.StatusCode, address, location, html, answer.Headers.ToString());
            }

            request = new HttpRequestMessage(HttpMethod.Get, location);
        }

        throw new InvalidOperationException("The issuer redirects in circles.");
    }

    public void Dispose() => client.Dispose();
}

/// <summary>What the person sees, or where the browser was sent to.</summary>
public sealed record SeenPage(HttpStatusCode Status, Uri Address, Uri? SentTo, string Html, string Headers)
{
    /// <summary>The form's fields with what they hold.</summary>
    public Dictionary<string, string> Fields => Regex.Matches(Html, "<input[^>]*>")
        .Select(input => (Name: Attribute(input.Value, "name"), Value: Attribute(input.Value, "value")))
        .Where(i => i.Name is not null)
        .ToDictionary(i => i.Name!, i => i.Value ?? "");

    /// <summary>The stable code of the refusal shown, if any.</summary>
    public string? Refusal => Regex.Match(Html, "data-code=\"([^\"]+)\"") is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>A parameter of the address the browser was sent to.</summary>
    public string? Sent(string parameter) =>
        SentTo is null ? null : System.Web.HttpUtility.ParseQueryString(SentTo.Query)[parameter];

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;
}
