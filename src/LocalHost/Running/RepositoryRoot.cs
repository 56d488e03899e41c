using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>仓库根目录: the folder with HRSS.Aspire.sln, found by walking up.</summary>
public static class RepositoryRoot
{
    private const string Mark = "HRSS.Aspire.sln";

    /// <summary>The root above this program, wherever it was built.</summary>
    /// <exception cref="ServerFailedException">The program was copied out of the repository.</exception>
    public static string Find(string? from = null)
    {
        for (var folder = new DirectoryInfo(from ?? AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        }

        throw new ServerFailedException(Bilingual.Text(
            $"在 {AppContext.BaseDirectory} 的上级目录中找不到 {Mark}。请在仓库中运行 ./hrss。",
            $"{Mark} is in no folder above {AppContext.BaseDirectory}. Run ./hrss inside the repository."));
    }
}
