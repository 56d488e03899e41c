using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.ServiceDefaults.Problems;

/// <summary>不予办理的理由: why something asked for was not done, as a value with a stable code and a text in Chinese and English.</summary>
/// <param name="Code">Stable, lower case, <c>matter.reason</c>: programs decide by it, so it never changes its meaning.</param>
/// <param name="Chinese">中文说明, for the person who asked.</param>
/// <param name="English">The same in English.</param>
/// <param name="Status">The HTTP status: 409 where the matter's state forbids it, 422 where the content is wrong.</param>
public sealed record Refusal(string Code, string Chinese, string English, int Status = StatusCodes.Status409Conflict)
{
    /// <summary>The fields that are wrong, where the refusal is about content; empty otherwise.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>The refusal as a problem document (RFC 9457) with <c>code</c>, <c>messages</c> and <c>errors</c>.</summary>
    public ProblemHttpResult ToProblem()
    {
        var extensions = new Dictionary<string, object?>
        {
            ["code"] = Code,
            ["messages"] = new Dictionary<string, string> { ["zh"] = Chinese, ["en"] = English },
        };
        if (Errors.Count > 0)
            extensions["errors"] = Errors;
        return TypedResults.Problem(
            type: $"urn:hrss:problem:{Code}",
            title: Chinese,
            detail: English,
            statusCode: Status,
            extensions: extensions);
    }
}

/// <summary>One field of a request that is wrong.</summary>
/// <param name="Field">The path of the field in the body, for example <c>petitioner.name</c>.</param>
/// <param name="Code">Stable code of the rule that was broken.</param>
/// <param name="Chinese">中文说明.</param>
/// <param name="English">The same in English.</param>
public sealed record FieldError(string Field, string Code, string Chinese, string English);
