using System.Globalization;

namespace Hrss.Statutes.Tests;

/// <summary>A worked deadline as data: what happened, and the day that must come out.</summary>
public sealed record WorkedCase(
    string Law, DateOnly ReceivedOn, string Matter, ClockEvents Clock, DateOnly? Nominal, DateOnly Due, DateOnly? Plan, string Why)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Published;

    public override string ToString() => $"{Law} {Matter} {ReceivedOn:yyyy-MM-dd} ({Why})";

    public static IReadOnlyList<WorkedCase> Own { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "worked-cases.csv")).Skip(1).Select(Parse)];

    public bool IsReport => Matter == "report";

    public ReportDue Report => AnnualReports.DueOn(ReceivedOn.Year, Enum.Parse<DisclosureRegulation>("Of" + Law), Calendar);

    public DueDate Reckon() => DueDates.Of(TermFor(Law, Matter), ReceivedOn, Calendar, Clock);

    public static Term TermFor(string law, string matter) => (law, matter) switch
    {
        ("2008", "answer") => Terms.DisclosureAnswer(DisclosureRegulation.Of2008),
        ("2019", "answer") => Terms.DisclosureAnswer(DisclosureRegulation.Of2019),
        ("2019", "third-party") => Terms.ThirdParty,
        ("2019", "correction") => Terms.DisclosureCorrectionNotice,
        ("2019", "proactive") => Terms.ProactiveDisclosure(DisclosureRegulation.Of2019),
        ("2005", "handling") => Terms.PetitionHandling(PetitionRegulation.Of2005),
        ("2022", "handling") => Terms.PetitionHandling(PetitionRegulation.Of2022),
        ("2022", "acceptance") => Terms.PetitionAcceptance(PetitionRegulation.Of2022),
        ("2022", "review-request") => Terms.PetitionReviewRequest(PetitionRegulation.Of2022),
        ("2022", "review") => Terms.PetitionReview(PetitionRegulation.Of2022),
        ("2022", "competence-objection") => Terms.CompetenceObjection,
        ("2016", "simple-acceptance") => Terms.SimpleAcceptance(SimpleProcedureRules.Of2016),
        ("local", "hotline") => Terms.HotlineReply(HotlineMatter.Enquiry),
        _ => throw new InvalidDataException($"No term for {law} {matter}."),
    };

    public static Term ExtensionFor(string law) => law switch
    {
        "2008" => Terms.DisclosureExtension(DisclosureRegulation.Of2008),
        "2019" => Terms.DisclosureExtension(DisclosureRegulation.Of2019),
        "2005" => Terms.PetitionExtension(PetitionRegulation.Of2005),
        _ => Terms.PetitionExtension(PetitionRegulation.Of2022),
    };

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static WorkedCase Parse(string line)
    {
        var cell = line.Split(',');
        var clock = new ClockEvents
        {
            RestartedOn = Optional(cell[3]),
            Extensions = cell[4].Length == 0 ? [] : [new(ExtensionFor(cell[0]), int.Parse(cell[4], CultureInfo.InvariantCulture))],
            Pauses = cell[5].Length == 0 ? []
                : cell[6].Length == 0 ? [new Pause(Date(cell[5]), Date(cell[7]))]
                : [Pause.Consultation(Terms.ThirdParty, Date(cell[5]), Date(cell[6]), Optional(cell[7]), Calendar)],
        };
        return new(cell[0], Date(cell[1]), cell[2], clock, Optional(cell[8]), Date(cell[9]), Optional(cell[10]), cell[11]);
    }

    private static DateOnly? Optional(string text) => text.Length == 0 ? null : Date(text);
}
