using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

/// <summary>A headless Chromium: the one on this machine (HRSS_CHROMIUM, or along PATH). Without one, tests in a browser are skipped and say so.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? chromium;
    private IBrowserContext? visitor;

    public async Task StartAsync()
    {
        if (Find() is not { } path)
            return;
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    /// <summary>The page of a new visitor, as wide as the visitor's screen, with or without script. The visitor before has left.</summary>
    public async Task<IPage> OpenAsync(Uri site, int width = 1280, bool script = true)
    {
        Assert.SkipWhen(chromium is null, "No browser on this machine: apt install chromium, or set HRSS_CHROMIUM.");
        if (visitor is not null)
            await visitor.CloseAsync();
        visitor = await chromium.NewContextAsync(new()
        {
            BaseURL = site.AbsoluteUri, ViewportSize = new() { Width = width, Height = 900 }, Locale = "zh-CN", JavaScriptEnabled = script,
        });
        return await visitor.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Find() => Environment.GetEnvironmentVariable("HRSS_CHROMIUM") is { Length: > 0 } chosen
        ? chosen
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
