using System.Xml.Linq;

namespace Hrss.Architecture.Tests;

/// <summary>The working tree that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The services with a log of their own: they take matters in and tell facts.</summary>
    public static readonly string[] TellingServices = ["Disclosure", "Petition", "Consultation"];

    /// <summary>Every process that answers over HTTP.</summary>
    public static readonly string[] WebProcesses = [.. TellingServices, "Reporting", "Identity", "Portal"];

    public static readonly string Root = FindRoot();

    /// <summary>Every project that is no test, with what it refers to.</summary>
    public static IReadOnlyList<Project> Projects() =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(Root, "src"))
            .Append(Path.Combine(Root, "ServiceDefaults"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
            .Select(Project.Read),
    ];

    /// <summary>The folder of a project in <c>src</c>.</summary>
    public static string Source(string project) => Path.Combine(Root, "src", project);

    /// <summary>Every source file below a folder, without what the build makes.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HRSS.Aspire.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie inside the repository.");
    }
}

/// <summary>A project file: its name, the projects and the packages it refers to.</summary>
internal sealed record Project(string Name, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    public static Project Read(string file)
    {
        var content = XDocument.Load(file);
        return new Project(
            Path.GetFileNameWithoutExtension(file),
            [.. Includes("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))],
            [.. Includes("PackageReference")]);

        IEnumerable<string> Includes(string item) => content.Descendants(item).Select(reference => (string)reference.Attribute("Include")!);
    }
}
