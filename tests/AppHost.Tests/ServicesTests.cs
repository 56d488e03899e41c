namespace Hrss.AppHost.Tests;

public sealed class ServicesTests(Diagram diagram)
{
    public static TheoryData<string> WithDatabase => ["identity", "disclosure", "petition", "consultation", "reporting"];

    public static TheoryData<string> WithFacts => ["disclosure", "petition", "consultation", "reporting"];

    public static TheoryData<string> WithTokens => ["identity", "disclosure", "petition", "consultation", "reporting", "portal", "replay-2011"];

    public static TheoryData<string> WithAddress => ["identity", "disclosure", "petition", "consultation", "reporting", "portal"];

    [Fact]
    public void Nothing_runs_that_the_design_does_not_name() =>
        diagram.All<ProjectResource>().Select(project => project.Name)
            .ShouldBe(["identity", "disclosure", "petition", "consultation", "reporting", "portal", "replay-2011"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(WithDatabase))]
    public async Task A_service_has_a_database_of_its_own_and_waits_for_it(string service)
    {
        var database = diagram.Named<PostgresDatabaseResource>($"{service}-db");

        database.DatabaseName.ShouldBe(service);
        diagram.Named<ProjectResource>(service).WaitsForHealthOf().ShouldContain(database.Name);
        var environment = await diagram.EnvironmentOfAsync(service);
        environment[$"ConnectionStrings__{service}"].ShouldBe($"{{{service}-db.connectionString}}");
        environment.Keys.Where(key => key.StartsWith("ConnectionStrings__", StringComparison.Ordinal) && key != "ConnectionStrings__rabbitmq")
            .ShouldHaveSingleItem("no service reads another's database");
    }

    [Theory]
    [MemberData(nameof(WithFacts))]
    public async Task A_service_with_facts_reaches_the_broker_and_waits_for_it(string service)
    {
        diagram.Named<ProjectResource>(service).WaitsForHealthOf().ShouldContain("rabbitmq");
        (await diagram.EnvironmentOfAsync(service))["ConnectionStrings__rabbitmq"].ShouldBe("{rabbitmq.connectionString}");
    }

    [Theory]
    [MemberData(nameof(WithTokens))]
    public async Task Every_process_trusts_the_same_issuer(string process)
    {
        var environment = await diagram.EnvironmentOfAsync(process);

        environment["Authentication__Authority"].ShouldBe("{identity.bindings.http.url}");
        environment["Authentication__Audience"].ShouldBe("hrss");
    }

    [Theory]
    [MemberData(nameof(WithAddress))]
    public void A_web_process_counts_as_ready_only_when_its_health_check_says_so(string process)
    {
        var project = diagram.Named<ProjectResource>(process);

        project.HasHealthCheck().ShouldBeTrue();
        project.GetEndpoints().ShouldHaveSingleItem().EndpointName.ShouldBe("http");
    }

    [Fact]
    public void Only_the_portal_and_identity_are_seen_from_outside() =>
        diagram.All<ProjectResource>()
            .Where(project => project.Annotations.OfType<EndpointAnnotation>().Any(endpoint => endpoint.IsExternal))
            .Select(project => project.Name)
            .ShouldBe(["identity", "portal"], ignoreOrder: true);

    [Theory]
    [InlineData("disclosure", new[] { "petition", "consultation" })]
    [InlineData("petition", new[] { "disclosure", "consultation" })]
    [InlineData("consultation", new[] { "disclosure", "petition" })]
    [InlineData("reporting", new[] { "disclosure", "petition", "consultation" })]
    [InlineData("portal", new[] { "disclosure", "petition", "consultation", "reporting" })]
    [InlineData("replay-2011", new[] { "disclosure", "petition", "consultation", "reporting" })]
    public async Task A_process_finds_the_services_it_calls(string process, string[] services)
    {
        var environment = await diagram.EnvironmentOfAsync(process);

        foreach (var service in services)
            environment[$"services__{service}__http__0"].ShouldBe($"{{{service}.bindings.http.url}}");
    }

    [Fact]
    public async Task Consultation_alone_is_told_whom_to_believe_for_which_visitor_a_request_is_made()
    {
        foreach (var process in diagram.All<ProjectResource>().Select(project => project.Name))
        {
            (await diagram.EnvironmentOfAsync(process)).Keys.Any(key => key.StartsWith("Proxies__Trusted__", StringComparison.Ordinal))
                .ShouldBe(process == "consultation", process);
        }
    }

    [Fact]
    public async Task Instances_of_the_portal_share_the_keys_of_their_forms() =>
        (await diagram.EnvironmentOfAsync("portal"))["Forms__KeyPath"].ShouldNotBeNullOrWhiteSpace();

    [Fact]
    public async Task Identity_sends_people_back_to_the_portal()
    {
        var environment = await diagram.EnvironmentOfAsync("identity");

        environment["Portal__RedirectUris__0"].ShouldBe("{portal.bindings.http.url}/signin-oidc");
        environment["Portal__PostLogoutRedirectUris__0"].ShouldBe("{portal.bindings.http.url}/signout-callback-oidc");
    }

    [Fact]
    public void Nothing_waits_for_itself_by_way_of_others()
    {
        foreach (var project in diagram.All<ProjectResource>())
            Beyond(project).ShouldNotContain(project);

        static HashSet<IResource> Beyond(IResource start)
        {
            var seen = new HashSet<IResource>();
            var open = new Stack<IResource>([start]);
            while (open.TryPop(out var resource))
            {
                foreach (var next in resource.Annotations.OfType<WaitAnnotation>().Select(wait => wait.Resource).Where(seen.Add))
                    open.Push(next);
            }
            return seen;
        }
    }
}
