using System.Globalization;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.WebUtilities;
using Polly;

namespace Hrss.Portal.Consultation;

/// <summary>咨询服务: asks Consultation on behalf of the visitor, whose address goes along where submissions are limited; it believes it from the portal alone.</summary>
/// <exception cref="ConsultationUnavailableException">From every method: Consultation could not be reached, or failed.</exception>
public sealed class ConsultationClient(HttpClient http, IHttpContextAccessor accessor)
{
    private const string Questions = "/api/v1/questions";

    /// <summary>检索公开问答.</summary>
    public Task<AnsweredQuestions> FindAsync(string words, int page, CancellationToken cancellation) => GetAsync<AnsweredQuestions>(
        QueryHelpers.AddQueryString(Questions, new Dictionary<string, string?> { ["q"] = words, ["page"] = page.ToString(CultureInfo.InvariantCulture) }), cancellation);

    /// <summary>是否有人问过: the answered questions that are most like a text.</summary>
    public Task<IReadOnlyList<AnsweredQuestion>> AlikeAsync(string text, CancellationToken cancellation) =>
        GetAsync<IReadOnlyList<AnsweredQuestion>>(QueryHelpers.AddQueryString($"{Questions}/suggestions", "text", text), cancellation);

    /// <summary>网上提问.</summary>
    /// <param name="question">The question.</param>
    /// <param name="key">幂等键: a repeat with the same key registers nothing.</param>
    /// <param name="cancellation">Ends the waiting, not the registration.</param>
    public Task<(AskedQuestion? Asked, Refusal? Refusal)> AskAsync(Question question, Guid key, CancellationToken cancellation) =>
        PostAsync<AskedQuestion>(Questions, question, key, cancellation);

    /// <summary>凭登记编号和查询码查询.</summary>
    public Task<(QuestionState? State, Refusal? Refusal)> StateAsync(string number, string accessCode, CancellationToken cancellation) =>
        PostAsync<QuestionState>($"{Questions}/state", new { Number = number, AccessCode = accessCode }, null, cancellation);

    private async Task<T> GetAsync<T>(string address, CancellationToken cancellation) where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendAsync(request, response => ReadAsync<T>(response.EnsureSuccessStatusCode(), cancellation), cancellation);
    }

    private async Task<(T? Answer, Refusal? Refusal)> PostAsync<T>(string address, object body, Guid? key, CancellationToken cancellation) where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, options: Json.Stored) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key.Value.ToString("N"));
        request.Headers.Add("X-Forwarded-For", accessor.HttpContext?.Connection.RemoteIpAddress?.ToString());
        return await SendAsync<(T?, Refusal?)>(
            request,
            async response => response.IsSuccessStatusCode
                ? (await ReadAsync<T>(response, cancellation), null)
                : (null, Read(response, await ReadAsync<Told>(response, cancellation))),
            cancellation);
    }

    private async Task<T> SendAsync<T>(HttpRequestMessage request, Func<HttpResponseMessage, Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            return (int)response.StatusCode >= StatusCodes.Status500InternalServerError
                ? throw new HttpRequestException($"Consultation answered {(int)response.StatusCode}.")
                : await read(response);
        }
        catch (Exception fault) when (fault is HttpRequestException or ExecutionRejectedException)
        {
            // Without the query: it holds what a visitor typed.
            throw new ConsultationUnavailableException($"Consultation gave no answer to {request.RequestUri!.OriginalString.Split('?')[0]}.", fault);
        }
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellation) where T : class =>
        await response.Content.ReadFromJsonAsync<T>(Json.Stored, cancellation) ?? throw new HttpRequestException("Consultation answered with nothing.");

    private static Refusal Read(HttpResponseMessage response, Told told) =>
        new(told.Code, told.Messages.Zh, told.Messages.En, (int)response.StatusCode) { Errors = told.Errors ?? [] };

    // A refusal as a problem document.
    private sealed record Told(string Code, Messages Messages, IReadOnlyList<FieldError>? Errors);

    private sealed record Messages(string Zh, string En);
}

/// <summary>咨询服务暂时不可用: Consultation could not be reached or failed; nothing can be asked or read for the moment.</summary>
public sealed class ConsultationUnavailableException(string message, Exception cause) : Exception(message, cause);
