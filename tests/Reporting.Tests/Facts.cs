using Hrss.Contracts;

namespace Hrss.Reporting.Tests;

/// <summary>Single facts, each of a matter of its own where none is given.</summary>
internal static class Facts
{
    public static PetitionRegistered Letter(int year = 2011, string channel = PetitionChannels.Letter, string department = "") =>
        New(new PetitionRegistered { Number = $"XF-{year}-000001{department}", Channel = channel, People = 1, GroupVisit = false }, new DateOnly(year, 3, 1));

    public static PetitionRegistered Visit(int people, DateOnly on, Guid? matter = null) =>
        New(new PetitionRegistered { Number = "XF-2011-000002", Channel = PetitionChannels.Visit, People = people, GroupVisit = people > 5 }, on, matter);

    public static T New<T>(T fact, DateOnly on, Guid? matter = null) where T : Fact => fact with
    {
        FactId = Guid.NewGuid(),
        Agency = "430200",
        MatterId = matter ?? Guid.NewGuid(),
        MatterVersion = 1,
        OccurredOn = on,
        RecordedAt = new DateTimeOffset(2012, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };
}
