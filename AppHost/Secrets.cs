namespace Hrss.AppHost;

/// <summary>密钥: values that nobody has to invent and that appear in no file of the repository.</summary>
internal static class Secrets
{
    /// <summary>
    /// Adds a secret that is read from <c>Parameters:&lt;name&gt;</c> or, where it is not given, generated on the first run and kept
    /// in the user secrets: the volumes outlive a run, and with them the passwords that the servers inside were created with.
    /// </summary>
    public static IResourceBuilder<ParameterResource> AddSecret(this IDistributedApplicationBuilder builder, [ResourceName] string name) =>
        // Letters and digits only: the values also stand in connection strings and in an amqp:// address.
        builder.AddParameter(name, new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true, persist: true);
}
