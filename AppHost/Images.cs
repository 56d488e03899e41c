namespace Hrss.AppHost;

/// <summary>
/// 镜像: where the engines' container images come from. Without configuration the versions hold that this Aspire release was tested with;
/// <c>Containers:&lt;resource&gt;:Registry</c>, <c>:Image</c> and <c>:Tag</c> replace them, for a bureau that has its own mirror.
/// </summary>
internal static class Images
{
    /// <summary>Takes the version from <c>Containers:&lt;resource&gt;:Tag</c>, when it is given.</summary>
    public static IResourceBuilder<T> WithConfiguredTag<T>(this IResourceBuilder<T> container)
        where T : ContainerResource =>
        container.Setting("Tag") is { } tag ? container.WithImageTag(tag) : container;

    /// <summary>Takes registry and image name from the configuration, when they are given; the tag stays as it is.</summary>
    public static IResourceBuilder<T> WithConfiguredImage<T>(this IResourceBuilder<T> container)
        where T : ContainerResource
    {
        var current = container.Resource.Annotations.OfType<ContainerImageAnnotation>().Last();
        current.Image = container.Setting("Image") ?? current.Image;
        current.Registry = container.Setting("Registry") ?? current.Registry;
        return container;
    }

    private static string? Setting<T>(this IResourceBuilder<T> container, string name)
        where T : ContainerResource =>
        container.ApplicationBuilder.Configuration[$"Containers:{container.Resource.Name}:{name}"];
}
