namespace Hrss.AppHost.Tests;

public sealed class ServersTests(Diagram diagram)
{
    [Theory]
    [InlineData("postgres", "hrss-postgres")]
    [InlineData("rabbitmq", "hrss-rabbitmq")]
    public void A_servers_data_outlives_its_container(string server, string volume)
    {
        var mount = diagram.Named<ContainerResource>(server).Annotations.OfType<ContainerMountAnnotation>().ShouldHaveSingleItem();

        mount.Type.ShouldBe(ContainerMountType.Volume);
        mount.Source.ShouldBe(volume);
        mount.IsReadOnly.ShouldBeFalse();
    }

    [Theory]
    [InlineData("postgres")]
    [InlineData("rabbitmq")]
    public void A_server_is_waited_for_until_it_answers(string server) =>
        diagram.Named<ContainerResource>(server).HasHealthCheck().ShouldBeTrue();

    [Fact]
    public void There_are_no_other_containers() =>
        diagram.All<ContainerResource>().Select(container => container.Name).ShouldBe(["postgres", "rabbitmq"], ignoreOrder: true);

    [Fact]
    public void The_broker_can_be_looked_into() =>
        diagram.Named<RabbitMQServerResource>("rabbitmq").GetEndpoints().Select(endpoint => endpoint.EndpointName).ShouldContain("management");

    [Fact]
    public async Task Images_come_from_where_the_configuration_says()
    {
        await using var builder = await Diagram.DrawAsync(
            "--Containers:postgres:Registry=mirror.zhuzhou.example",
            "--Containers:postgres:Image=engines/postgres",
            "--Containers:postgres:Tag=17.6",
            "--Containers:rabbitmq:Registry=mirror.zhuzhou.example",
            "--Containers:rabbitmq:Tag=4.2");

        var postgres = Container("postgres");
        var rabbitmq = Container("rabbitmq");
        Image(postgres).ShouldBe("mirror.zhuzhou.example/engines/postgres:17.6");
        Image(rabbitmq).ShouldBe("mirror.zhuzhou.example/library/rabbitmq:4.2-management");
        postgres.Annotations.OfType<ContainerMountAnnotation>().ShouldHaveSingleItem()
            .Target.ShouldBe("/var/lib/postgresql/data", "PostgreSQL 17 keeps its data elsewhere than 18");

        ContainerResource Container(string name) =>
            builder.Resources.OfType<ContainerResource>().ShouldHaveSingleItem(container => container.Name == name);

        static string Image(ContainerResource container)
        {
            var image = container.Annotations.OfType<ContainerImageAnnotation>().ShouldHaveSingleItem();
            return $"{image.Registry}/{image.Image}:{image.Tag}";
        }
    }
}
