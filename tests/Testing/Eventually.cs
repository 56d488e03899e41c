using System.Diagnostics;
using Shouldly;

namespace Hrss.Testing;

/// <summary>Waits for a condition, not for a time.</summary>
public static class Eventually
{
    /// <summary>Looks again and again until the value is as expected; after <paramref name="seconds"/> the test fails with the last value.</summary>
    public static async Task<T> BecomesAsync<T>(Func<Task<T>> look, Func<T, bool> asExpected, string what, int seconds = 60)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var value = await look();
            if (asExpected(value))
                return value;
            if (watch.Elapsed > TimeSpan.FromSeconds(seconds))
                throw new ShouldAssertException($"After {seconds} seconds: {what}; the last value was {value}.");
            await Task.Delay(50);
        }
    }

    /// <summary>Looks again and again until the value is the expected one.</summary>
    public static Task<T> BecomesAsync<T>(Func<Task<T>> look, T expected, string what, int seconds = 60) =>
        BecomesAsync(look, value => Equals(value, expected), $"{what} should be {expected}", seconds);
}
