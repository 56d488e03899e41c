using System.Collections;

var name = Environment.GetEnvironmentVariable("OTEL_SERVICE_NAME") ?? "replay";
var diary = Environment.GetEnvironmentVariable("SAMPLE_DIARY");
if (Environment.GetEnvironmentVariable("SAMPLE_FAILS") is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 7;
}

// With a year: the replay.
if (args is [var year])
{
    Console.WriteLine("progress 0 2");
    Write($"{year} as {Environment.GetEnvironmentVariable("Authentication__ClientId")}");
    Console.WriteLine("progress 2 2");
    return 0;
}

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
var asked = 0;

app.MapGet("/health", () => "Healthy");
app.MapGet("/environment", () => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value));
app.MapGet("/crash", () => Environment.FailFast("asked to"));
app.MapPost("/connect/token", () => new Dictionary<string, string> { ["access_token"] = "sample" });
// Not before the third time: the last facts are still under way.
app.MapGet("/api/v1/reconciliation/{year}", () => new Dictionary<string, bool> { ["clean"] = Interlocked.Increment(ref asked) > 2 });
app.Lifetime.ApplicationStarted.Register(() => Write("started"));
app.Lifetime.ApplicationStopped.Register(() => Write("stopped"));
await app.RunAsync();
return 0;

void Write(string what)
{
    if (diary is not null)
        File.AppendAllText(diary, $"{name} {what}\n");
}
