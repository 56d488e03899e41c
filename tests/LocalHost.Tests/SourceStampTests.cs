using Hrss.LocalHost.Running;

namespace Hrss.LocalHost.Tests;

public sealed class SourceStampTests : IDisposable
{
    private static readonly DateTime Before = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Began = Before.AddMinutes(1);
    private static readonly DateTime After = Before.AddMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly SourceStamp stamp;

    public SourceStampTests()
    {
        foreach (var file in (string[])["src/Petition/Petition.csproj", "src/Petition/Commands/Assign.cs", "ServiceDefaults/Access.cs", "Directory.Packages.props"])
            folder.Write(file, "");
        stamp = new SourceStamp(folder.Path, folder.In(".hrss", "built"));
        Touch(Before);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_stamp_everything_is_built() => stamp.IsStale().ShouldBeTrue();

    [Fact]
    public void Nothing_is_built_again_while_nothing_has_changed()
    {
        stamp.Set(Began);
        folder.Write("src/Petition/obj/project.assets.json", "");
        folder.Write("src/Petition/bin/Release/Hrss.Petition.dll", "");

        stamp.IsStale().ShouldBeFalse();
    }

    [Theory]
    [InlineData("src/Petition/Commands/Assign.cs")]
    [InlineData("ServiceDefaults/Access.cs")]
    [InlineData("Directory.Packages.props")]
    public void A_changed_source_is_noticed_even_when_it_changed_during_the_build(string file)
    {
        stamp.Set(Began);
        File.SetLastWriteTimeUtc(folder.In(file), After);

        stamp.IsStale().ShouldBeTrue();
    }

    [Fact]
    public void A_deleted_source_is_noticed()
    {
        stamp.Set(Began);
        File.Delete(folder.In("src/Petition/Commands/Assign.cs"));

        stamp.IsStale().ShouldBeTrue();
    }

    private void Touch(DateTime time)
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length))
            File.SetLastWriteTimeUtc(path, time);
    }
}
