using Shouldly;

namespace Hrss.Testing;

/// <summary>Short ways to send files and to get them back.</summary>
public static class Uploading
{
    /// <summary>Where files are sent to that belong to no matter yet.</summary>
    public const string Attachments = "/api/v1/attachments";

    /// <summary>The form that a page or a program sends.</summary>
    public static MultipartFormDataContent Form(HttpContent file, string name, params (string Field, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        form.Add(file, "file", name);
        return form;
    }

    /// <summary>Sends a file with its name and fields.</summary>
    public static Task<HttpResponseMessage> UploadAsync(
        this HttpClient client, byte[] content, string name, string? address = null, long? version = null, string? key = null, params (string Field, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address ?? Attachments) { Content = Form(new ByteArrayContent(content), name, fields) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    /// <summary>The bytes of a file.</summary>
    public static async Task<byte[]> DownloadAsync(this HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        // Not as text: a file may be in an encoding that the client does not know.
        response.IsSuccessStatusCode.ShouldBeTrue(response.IsSuccessStatusCode ? null : System.Text.Encoding.UTF8.GetString(bytes));
        return bytes;
    }
}
