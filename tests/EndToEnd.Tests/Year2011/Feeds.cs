using Hrss.Contracts;

namespace Hrss.EndToEnd.Tests.Year2011;

/// <summary>The services' facts as their feeds give them.</summary>
internal static class Feeds
{
    public static readonly string[] Services = ["disclosure", "petition", "consultation"];

    /// <summary>Every fact of a service, page by page to the end.</summary>
    public static async Task<IReadOnlyList<Fact>> ReadAsync(ReplayedYear year, string service)
    {
        List<Fact> facts = [];
        for (var after = 0L; ;)
        {
            var page = await year.GetAsync<FactPage>(service, $"/api/v1/facts?after={after}&limit=5000", "reporting");
            facts.AddRange(page.Facts);
            if (page.End)
                return facts;
            after = page.Next;
        }
    }
}
