namespace Hrss.Files;

/// <summary>文件库设置: configuration section <c>Files</c>.</summary>
public sealed class FileSettings
{
    /// <summary>Where files are kept: a folder that every instance of the service shares; <c>App_Data/files</c> below the content root where not configured.</summary>
    public string Path { get; set; } = "";

    /// <summary>单个文件上限: the most bytes a file may have; 20 MB where not configured.</summary>
    public long LargestFile { get; set; } = 20 * 1024 * 1024;

    /// <summary>How long a staged file may lie untouched before it is taken for the remains of a process that ended; one hour where not configured.</summary>
    public TimeSpan StagedAtMost { get; set; } = TimeSpan.FromHours(1);
}
