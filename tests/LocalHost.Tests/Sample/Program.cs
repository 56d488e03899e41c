using System.Collections;

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
var name = Environment.GetEnvironmentVariable("OTEL_SERVICE_NAME");
var diary = Environment.GetEnvironmentVariable("SAMPLE_DIARY");

app.MapGet("/health", () => "Healthy");
app.MapGet("/environment", () => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value));
app.MapGet("/crash", () => Environment.FailFast("asked to"));
app.Lifetime.ApplicationStarted.Register(() => Write("started"));
app.Lifetime.ApplicationStopped.Register(() => Write("stopped"));
if (Environment.GetEnvironmentVariable("SAMPLE_FAILS") is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 7;
}

await app.RunAsync();
return 0;

void Write(string what)
{
    if (diary is not null)
        File.AppendAllText(diary, $"{name} {what}\n");
}
