using Hrss.ServiceDefaults.Problems;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hrss.Files;

/// <summary>文件库: what a service adds to keep files.</summary>
public static class FileStorage
{
    /// <summary>Adds the store on disk, set by configuration section <c>Files</c>.</summary>
    public static void AddFileStore(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<FileSettings>()
            .Bind(builder.Configuration.GetSection("Files"))
            .PostConfigure(settings => settings.Path = Path.GetFullPath(
                string.IsNullOrWhiteSpace(settings.Path) ? Path.Combine("App_Data", "files") : settings.Path, builder.Environment.ContentRootPath))
            .Validate(settings => settings is { LargestFile: > 0, StagedAtMost.Ticks: > 0 }, "文件库设置有误 / Files:LargestFile and Files:StagedAtMost must be positive.")
            .ValidateOnStart();
        builder.Services.AddSingleton<DiskFileStore>();
        builder.Services.AddSingleton<IFileStore>(services => services.GetRequiredService<DiskFileStore>());
        builder.Services.AddHostedService<SweepStaged>();
        builder.Services.AddSingleton<FaultMapping>(fault => fault is FileDamagedException ? FileRefusals.Damaged : null);
    }

    internal static DiskFileStore Open(FileSettings settings) => new(Options.Create(settings));
}
