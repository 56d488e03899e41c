using Hrss.AppHost.Tests;
using Microsoft.Extensions.Logging.Abstractions;

[assembly: AssemblyFixture(typeof(Diagram))]

namespace Hrss.AppHost.Tests;

/// <summary>The system diagram of AppHost/Program.cs, drawn once and not started.</summary>
public sealed class Diagram : IAsyncLifetime
{
    private IDistributedApplicationTestingBuilder? _builder;

    private IDistributedApplicationTestingBuilder Builder => _builder ?? throw new InvalidOperationException("The diagram is not drawn yet.");

    public async ValueTask InitializeAsync() => _builder = await DrawAsync();

    public async ValueTask DisposeAsync()
    {
        if (_builder is not null)
            await _builder.DisposeAsync();
    }

    public static Task<IDistributedApplicationTestingBuilder> DrawAsync(params string[] configuration) =>
        DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(configuration, TestContext.Current.CancellationToken);

    public IEnumerable<T> All<T>()
        where T : IResource => Builder.Resources.OfType<T>();

    public T Named<T>(string name)
        where T : IResource => All<T>().ShouldHaveSingleItem(resource => resource.Name == name);

    /// <summary>What the resource is given, with references in their symbolic form: <c>{petition-db.connectionString}</c>.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EnvironmentOfAsync(string resource)
    {
        var configuration = await ConfigurationOfAsync(ExecutionConfigurationBuilder.Create(Named<ProjectResource>(resource)).WithEnvironmentVariablesConfig());
        return configuration.EnvironmentVariables.ToDictionary();
    }

    public async Task<IReadOnlyList<string>> ArgumentsOfAsync(string resource)
    {
        var configuration = await ConfigurationOfAsync(ExecutionConfigurationBuilder.Create(Named<ProjectResource>(resource)).WithArgumentsConfig());
        return [.. configuration.Arguments.Select(argument => argument.Value)];
    }

    private static async Task<IExecutionConfigurationResult> ConfigurationOfAsync(IExecutionConfigurationBuilder builder)
    {
        // As if published: nothing is started, so there are no addresses and no generated secrets to resolve to.
        var configuration = await builder.BuildAsync(
            new DistributedApplicationExecutionContext(DistributedApplicationOperation.Publish), NullLogger.Instance, TestContext.Current.CancellationToken);
        configuration.Exception.ShouldBeNull();
        return configuration;
    }
}
