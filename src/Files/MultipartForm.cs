using System.Text;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Hrss.Files;

/// <summary>表单: the parts of a multipart/form-data body, the file among them staged.</summary>
/// <param name="FileName">文件名 as it was sent, or null.</param>
/// <param name="File">The file; disposed of with the response.</param>
/// <param name="Fields">The other parts.</param>
internal sealed record MultipartForm(string? FileName, IStagedFile File, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const int MostFields = 32;
    private const int LongestField = 16 * 1024;
    private const int LongestBoundary = 100;

    /// <summary>Reads the body once from beginning to end.</summary>
    public static async Task<(MultipartForm? Form, Refusal? Refusal)> ReadAsync(HttpContext http, IFileStore store, long largest)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
            return (null, FileRefusals.NotMultipart);
        try
        {
            return await ReadPartsAsync(http, new MultipartReader(boundary, http.Request.Body), store, largest);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, FileRefusals.TooLarge(largest));
        }
        // The reader has these two for a body that ends before its last boundary, or whose headers are none; a full disk is another matter.
        catch (Exception malformed) when (malformed is InvalidDataException or BadHttpRequestException
            || (malformed is IOException && malformed.TargetSite?.DeclaringType?.Assembly == typeof(MultipartReader).Assembly))
        {
            return (null, FileRefusals.Incomplete);
        }
    }

    private static async Task<(MultipartForm? Form, Refusal? Refusal)> ReadPartsAsync(HttpContext http, MultipartReader reader, IFileStore store, long largest)
    {
        var fields = new List<KeyValuePair<string, string>>();
        (string? Name, IStagedFile Staged)? file = null;
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var said))
                return (null, FileRefusals.Incomplete);
            if (said.IsFileDisposition())
            {
                if (file is not null)
                    return (null, FileRefusals.OneFile);
                if (await store.StageAsync(part.Body, largest, http.RequestAborted) is not { } staged)
                    return (null, FileRefusals.TooLarge(largest));
                http.Response.RegisterForDisposeAsync(staged);
                file = ((said.FileNameStar.HasValue ? said.FileNameStar : HeaderUtilities.RemoveQuotes(said.FileName)).Value, staged);
            }
            else if (fields.Count == MostFields || await ReadFieldAsync(part.Body, http.RequestAborted) is not { } value)
            {
                return (null, FileRefusals.FormTooLarge);
            }
            else
            {
                fields.Add(new(HeaderUtilities.RemoveQuotes(said.Name).Value ?? "", value));
            }
        }

        return file is { } only ? (new MultipartForm(only.Name, only.Staged, fields), null) : (null, FileRefusals.OneFile);
    }

    private static async Task<string?> ReadFieldAsync(Stream body, CancellationToken cancellation)
    {
        var bytes = new byte[LongestField + 1];
        var read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return read > LongestField ? null : Encoding.UTF8.GetString(bytes, 0, read);
    }
}
