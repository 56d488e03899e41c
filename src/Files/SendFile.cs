using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Hrss.Files;

/// <summary>下载: gives a kept file out as a stream, whole or in ranges, to be saved and never to be run or shown as a page.</summary>
public static class SendFile
{
    /// <summary>Answers with the file.</summary>
    /// <param name="store">The store.</param>
    /// <param name="http">The request.</param>
    /// <param name="sha256">Its hash; also the entity tag.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="name">文件名, sent so that Chinese names arrive (RFC 6266, RFC 5987).</param>
    /// <param name="type">文件类型.</param>
    /// <param name="forAll">Whether everybody may have it: then it may be stored on the way, and is asked for again each time.</param>
    /// <exception cref="FileDamagedException">The store has not the file that was recorded.</exception>
    public static FileStreamHttpResult Send(this IFileStore store, HttpContext http, string sha256, long length, string name, FileType type, bool forAll)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = forAll ? "public, no-cache" : "private, no-store";
        return TypedResults.Stream(
            store.OpenRead(sha256, length), type.MediaType, name, entityTag: new EntityTagHeaderValue($"\"{sha256}\""), enableRangeProcessing: true);
    }
}
