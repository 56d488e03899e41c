using System.Text;
using System.Text.Json;
using FluentValidation;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>批量请求中的单项: reads each item of a batch by itself and as strictly as a command, so that one that is wrong is named and the others are taken.</summary>
public static class ItemsOfBatch
{
    /// <summary>The item, or why it cannot be read or breaks its rules.</summary>
    /// <typeparam name="T">The item's record.</typeparam>
    /// <param name="item">The item as sent.</param>
    /// <param name="rules">What it must hold.</param>
    public static (T? Item, Refusal? Refusal) Read<T>(JsonElement item, IValidator<T> rules) where T : class
    {
        var (read, fault) = Command<T>.Read(Encoding.UTF8.GetBytes(item.GetRawText()), Json.Options);
        if (fault is not null)
            return (null, fault);
        return rules.Broken(read!) is { Count: > 0 } broken ? (null, RequestProblems.Invalid(broken)) : (read, null);
    }
}
