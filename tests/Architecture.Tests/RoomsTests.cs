namespace Hrss.Architecture.Tests;

public sealed class RoomsTests
{
    private static readonly string[] Rooms = ["Commands", "Queries", "Publishing", "Consuming", "Imports"];

    public static TheoryData<string> Telling => [.. Repository.TellingServices];

    public static TheoryData<string> Web => [.. Repository.WebProcesses];

    [Theory]
    [MemberData(nameof(Web))]
    public void A_web_process_starts_in_fewer_than_forty_lines(string process) =>
        File.ReadAllLines(Path.Combine(Repository.Source(process), "Program.cs")).Length.ShouldBeLessThan(40);

    [Theory]
    [MemberData(nameof(Telling))]
    [InlineData("Reporting")]
    [InlineData("Identity")]
    public void A_process_that_stores_registers_all_of_it_in_one_file(string process) =>
        File.Exists(Path.Combine(Repository.Source(process), "Storage.cs")).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Telling))]
    public void Every_matter_has_its_events_its_refusals_and_the_rooms_for_commands_queries_and_publishing(string service)
    {
        var matters = MattersOf(service);
        matters.ShouldNotBeEmpty();
        foreach (var (folder, matter) in matters)
        {
            Directory.EnumerateFiles(folder, "*Refusals.cs").ShouldHaveSingleItem($"{service}: {matter}");
            foreach (var room in (string[])["Commands", "Queries", "Publishing"])
                Directory.Exists(Path.Combine(folder, room)).ShouldBeTrue($"{service}: {matter} has no {room}");
        }
    }

    [Theory]
    [MemberData(nameof(Telling))]
    public void A_service_has_no_folder_but_rooms_matters_and_doors_to_them(string service)
    {
        var matters = MattersOf(service).Select(m => m.Folder).ToHashSet();
        // A door lets others come to the same matters by a standard of their own: it is named in its Api and has the same rooms.
        var doors = matters.Append(Repository.Source(service)).SelectMany(Directory.EnumerateDirectories)
            .Where(child => File.Exists(Path.Combine(child, $"{Path.GetFileName(child)}Api.cs"))).ToHashSet();
        foreach (var folder in matters.Concat(doors).Append(Repository.Source(service)).Distinct())
        {
            Directory.EnumerateDirectories(folder)
                .Where(child => !matters.Contains(child) && !doors.Contains(child) && Path.GetFileName(child) is var name && !Rooms.Contains(name) && name is not ("bin" or "obj" or "Properties"))
                .ShouldBeEmpty(service);
        }
    }

    [Theory]
    [MemberData(nameof(Telling))]
    public void Every_file_is_named_for_a_type_in_it(string service) =>
        Repository.Files(Repository.Source(service))
            .Where(file => Path.GetFileName(file) != "Program.cs" && !DeclaresItsName(file))
            .ShouldBeEmpty();

    [Fact]
    public void Reporting_listens_and_takes_no_matters_in()
    {
        var folders = Directory.EnumerateDirectories(Repository.Source("Reporting")).Select(Path.GetFileName).ToList();
        folders.ShouldContain("Consuming");
        folders.ShouldNotContain("Commands");
    }

    private static List<(string Folder, string Matter)> MattersOf(string service) =>
    [
        .. Repository.Files(Repository.Source(service))
            .Where(file => file.EndsWith("Events.cs", StringComparison.Ordinal))
            .Select(file => (Path.GetDirectoryName(file)!, Path.GetFileName(file)[..^"Events.cs".Length])),
    ];

    private static bool DeclaresItsName(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return File.ReadLines(file).Any(line =>
            line.Split([' ', '(', '<', ':', ';'], StringSplitOptions.RemoveEmptyEntries) is var words
            && words.Any(word => word is "class" or "record" or "interface" or "enum" or "struct") && words.Contains(name));
    }
}
