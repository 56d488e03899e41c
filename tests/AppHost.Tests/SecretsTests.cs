namespace Hrss.AppHost.Tests;

public sealed class SecretsTests(Diagram diagram)
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "postgres-password", "rabbitmq-password", "administrator-one-time-password",
        "importer-client-secret", "reporting-client-secret", "disclosure-client-secret", "petition-client-secret", "consultation-client-secret", "municipal-client-secret",
    ];

    [Fact]
    public void Every_parameter_is_a_secret_and_none_has_to_be_invented()
    {
        diagram.All<ParameterResource>().Select(parameter => parameter.Name).ShouldBe(Names, ignoreOrder: true);
        diagram.All<ParameterResource>().ShouldAllBe(parameter => parameter.Secret && parameter.Default != null);
    }

    [Fact]
    public void The_servers_use_the_passwords_of_the_parameters()
    {
        diagram.Named<PostgresServerResource>("postgres").PasswordParameter.Name.ShouldBe("postgres-password");
        diagram.Named<RabbitMQServerResource>("rabbitmq").PasswordParameter.Name.ShouldBe("rabbitmq-password");
    }

    [Theory]
    [InlineData("importer", "*")]
    [InlineData("reporting", "*")]
    [InlineData("disclosure", "*")]
    [InlineData("petition", "*")]
    [InlineData("consultation", "*")]
    [InlineData("municipal", "430200")]
    public async Task Identity_knows_every_machine_client_with_its_agency(string client, string agency)
    {
        var environment = await diagram.EnvironmentOfAsync("identity");

        environment[$"Clients__{client}__Secret"].ShouldBe($"{{{client}-client-secret.value}}");
        environment[$"Clients__{client}__Agency"].ShouldBe(agency);
    }

    [Theory]
    [InlineData("reporting", "reporting")]
    [InlineData("disclosure", "disclosure")]
    [InlineData("petition", "petition")]
    [InlineData("consultation", "consultation")]
    [InlineData("replay-2011", "importer")]
    public async Task A_process_signs_in_with_the_secret_that_identity_knows(string process, string client)
    {
        var environment = await diagram.EnvironmentOfAsync(process);

        environment["Authentication__ClientId"].ShouldBe(client);
        environment["Authentication__ClientSecret"].ShouldBe($"{{{client}-client-secret.value}}");
    }

    [Fact]
    public async Task The_portal_signs_nobody_in_and_holds_no_secret() =>
        (await diagram.EnvironmentOfAsync("portal")).Values.ShouldNotContain(value => value.Contains("-secret.value}", StringComparison.Ordinal));

    [Fact]
    public async Task The_first_administrator_gets_a_one_time_password() =>
        (await diagram.EnvironmentOfAsync("identity"))["Administrator__OneTimePassword"].ShouldBe("{administrator-one-time-password.value}");
}
