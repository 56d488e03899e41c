using Hrss.Benchmarks;
using Spectre.Console;

if (args is ["serve"])
{
    await Baseline.ServeAsync();
    return;
}

var chosen = args.Length > 0 ? args : ["post", "latency", "rebuild", "memory", "import"];
AnsiConsole.WriteLine("同一次运行中并列测量，比较比值而非绝对值。Measured side by side in one run: compare ratios, not rates.");
foreach (var name in chosen)
{
    await (name switch
    {
        "post" => PostingPetitions.RunAsync(),
        "latency" => CountingLatency.RunAsync(),
        "rebuild" => RebuildingTheLedger.RunAsync(),
        "memory" => MemoryOfProcesses.RunAsync(),
        "import" => ImportingALedger.RunAsync(),
        _ => throw new ArgumentException($"没有此项测量 / No such measurement: {name} (post, latency, rebuild, memory, import)"),
    });
}
