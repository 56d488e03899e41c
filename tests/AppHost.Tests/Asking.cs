namespace Hrss.AppHost.Tests;

/// <summary>Questions to a resource of the diagram.</summary>
internal static class Asking
{
    /// <summary>The names of the resources that must be healthy before this one starts.</summary>
    public static IEnumerable<string> WaitsForHealthOf(this IResource resource) => resource.Annotations
        .OfType<WaitAnnotation>()
        .Where(wait => wait.WaitType == WaitType.WaitUntilHealthy)
        .Select(wait => wait.Resource.Name);

    public static bool HasHealthCheck(this IResource resource) => resource.Annotations.OfType<HealthCheckAnnotation>().Any();

    public static T ShouldHaveSingleItem<T>(this IEnumerable<T> items, Func<T, bool> condition) => items.Where(condition).ShouldHaveSingleItem();
}
