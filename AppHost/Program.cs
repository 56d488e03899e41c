using Hrss.AppHost;

var builder = DistributedApplication.CreateBuilder(args);

// 密钥: read from Parameters:<name> (user secrets, environment); what is not given is generated once and kept.
var postgresPassword = builder.AddSecret("postgres-password");
var rabbitmqPassword = builder.AddSecret("rabbitmq-password");
var administratorPassword = builder.AddSecret("administrator-one-time-password");
var importerSecret = builder.AddSecret("importer-client-secret");
var reportingSecret = builder.AddSecret("reporting-client-secret");
var disclosureSecret = builder.AddSecret("disclosure-client-secret");
var petitionSecret = builder.AddSecret("petition-client-secret");
var consultationSecret = builder.AddSecret("consultation-client-secret");
var municipalSecret = builder.AddSecret("municipal-client-secret");

// 数据: one PostgreSQL server with one database per service, and one broker.
// The tag comes first: it decides where the volume is mounted and whether the management plug-in can be added.
var postgres = builder.AddPostgres("postgres", password: postgresPassword)
    .WithConfiguredTag()
    .WithDataVolume("hrss-postgres")
    .WithConfiguredImage();
var rabbitmq = builder.AddRabbitMQ("rabbitmq", password: rabbitmqPassword)
    .WithConfiguredTag()
    .WithDataVolume("hrss-rabbitmq")
    .WithManagementPlugin()
    .WithConfiguredImage();

var identityDatabase = postgres.AddDatabase("identity-db", "identity");
var disclosureDatabase = postgres.AddDatabase("disclosure-db", "disclosure");
var petitionDatabase = postgres.AddDatabase("petition-db", "petition");
var consultationDatabase = postgres.AddDatabase("consultation-db", "consultation");
var reportingDatabase = postgres.AddDatabase("reporting-db", "reporting");

// 身份: accounts of staff, and the machine clients with the agencies they may act for.
var identity = builder.AddWebProcess<Projects.Identity>("identity")
    .KeepsItsRecordsIn(identityDatabase)
    .WithEnvironment("Administrator__OneTimePassword", administratorPassword)
    .WithMachineClient("importer", importerSecret, agency: Agencies.All)
    .WithMachineClient("reporting", reportingSecret, agency: Agencies.All)
    .WithMachineClient("disclosure", disclosureSecret, agency: Agencies.All)
    .WithMachineClient("petition", petitionSecret, agency: Agencies.All)
    .WithMachineClient("consultation", consultationSecret, agency: Agencies.All)
    .WithMachineClient("municipal", municipalSecret, agency: Agencies.Zhuzhou)
    .WithExternalHttpEndpoints();
identity.TrustsTokensOf(identity);

// 信息公开、信访、咨询: each carries its matters in its own event log and relays their facts to the broker. Holiday notices are entered at Disclosure:
// whoever missed one asks there.
var disclosure = builder.AddWebProcess<Projects.Disclosure>("disclosure")
    .KeepsItsRecordsIn(disclosureDatabase)
    .KeepsFilesIn(builder.ExecutionContext.IsPublishMode ? "/var/lib/hrss/files" : Path.Combine(builder.AppHostDirectory, "..", ".hrss", "aspire", "files"))
    .ExchangesFactsThrough(rabbitmq)
    .TrustsTokensOf(identity)
    .SignsInAs("disclosure", disclosureSecret)
    .WithApiReference();
var petition = builder.AddWebProcess<Projects.Petition>("petition")
    .KeepsItsRecordsIn(petitionDatabase)
    .KeepsFilesIn(builder.ExecutionContext.IsPublishMode ? "/var/lib/hrss/files" : Path.Combine(builder.AppHostDirectory, "..", ".hrss", "aspire", "petition-files"))
    .ExchangesFactsThrough(rabbitmq)
    .TrustsTokensOf(identity)
    .SignsInAs("petition", petitionSecret)
    .WithReference(disclosure)
    .WithApiReference();
var consultation = builder.AddWebProcess<Projects.Consultation>("consultation")
    .KeepsItsRecordsIn(consultationDatabase)
    .ExchangesFactsThrough(rabbitmq)
    .TrustsTokensOf(identity)
    .SignsInAs("consultation", consultationSecret)
    .HearsFromThePortalForWhomItAsks()
    .WithReference(disclosure)
    .WithApiReference();

// 转送: each asks the other two what a matter is about that they offer it.
disclosure.WithReference(petition).WithReference(consultation);
petition.WithReference(consultation);
consultation.WithReference(petition);

// 年报: turns the facts of the three into postings and the report; asks each of them directly to resynchronise and reconcile.
var reporting = builder.AddWebProcess<Projects.Reporting>("reporting")
    .KeepsItsRecordsIn(reportingDatabase)
    .ExchangesFactsThrough(rabbitmq)
    .TrustsTokensOf(identity)
    .SignsInAs("reporting", reportingSecret)
    .WithReference(disclosure)
    .WithReference(petition)
    .WithReference(consultation)
    .WithApiReference();

// 门户: what citizens and staff see. Identity is told the portal's address, because it sends people back to no other.
var portal = builder.AddWebProcess<Projects.Portal>("portal")
    .TrustsTokensOf(identity)
    .WithReference(disclosure)
    .WithReference(petition)
    .WithReference(consultation)
    .WithReference(reporting)
    .KeepsItsFormsKeysIn(builder.ExecutionContext.IsPublishMode ? "/var/lib/hrss/keys" : Path.Combine(builder.AppHostDirectory, "..", ".hrss", "aspire", "portal-keys"))
    .WaitFor(identity)
    .WithExternalHttpEndpoints();
identity.SendsPeopleBackTo(portal);

// 重放: the bureau's year 2011, put in as single matters. Started by hand from the dashboard.
builder.AddProject<Projects.Replay>("replay-2011", launchProfileName: null)
    .WithArgs("2011")
    .TrustsTokensOf(identity)
    .SignsInAs("importer", importerSecret)
    .WithReference(disclosure).WaitFor(disclosure)
    .WithReference(petition).WaitFor(petition)
    .WithReference(consultation).WaitFor(consultation)
    .WithReference(reporting).WaitFor(reporting)
    .WaitFor(identity)
    .WithExplicitStart();

builder.Build().Run();
