namespace Hrss.Replay.Making;

/// <summary>文字素材: the embedded texts that matters are composed of. Every name in them is invented.</summary>
internal static class Texts
{
    public static readonly Words Words = Embedded.Read<Words>("Texts/Words.json");
    public static readonly IReadOnlyDictionary<string, Frame> Frames = Embedded.Read<Dictionary<string, Frame>>("Texts/Frames.json");
    public static readonly IReadOnlyList<DepartmentText> Departments = Embedded.Read<List<DepartmentText>>("Texts/Information.json");
    public static readonly IReadOnlyList<ApprovalItemText> ApprovalItems = Embedded.Read<List<ApprovalItemText>>("Texts/ApprovalItems.json");
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Bodies =
        Embedded.Read<Dictionary<string, IReadOnlyList<string>>>("Texts/InformationBodies.json");
    public static readonly IReadOnlyList<RequestText> Requests = Embedded.Read<List<RequestText>>("Texts/Requests.json");
    public static readonly IReadOnlyList<OutreachText> Outreach = Embedded.Read<List<OutreachText>>("Texts/Outreach.json");
    public static readonly IReadOnlyList<DeclinedText> Declined = Embedded.Read<List<DeclinedText>>("Texts/Declined.json");
    public static readonly DairyText Dairy = Embedded.Read<DairyText>("Texts/DairyWages.json");
    public static readonly IReadOnlyList<Case> Cases = [.. Embedded.Names("Texts/Cases/").SelectMany(file => Embedded.Read<List<CaseGroup>>(file).SelectMany(group => CasesOf(Path.GetFileNameWithoutExtension(file), group)))];

    // The cases of a topic have a file of their own, named for it.
    private static IEnumerable<Case> CasesOf(string topic, CaseGroup group) => group.Matters.Select(m => new Case(
        topic, group.Via, group.Class, group.Department, group.From ?? 0, group.Until ?? int.MaxValue, m.Subjects, m.Content, m.Answers));
}

/// <summary>One thing that people come with, and the answers that fit it by outcome.</summary>
internal sealed record Case(
    string Topic, IReadOnlyList<string> Via, string Class, string Department, int From, int Until,
    IReadOnlyList<string> Subjects, string Content, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers)
{
    /// <summary>Whether several people can bring it together.</summary>
    public bool IsShared => Content.Contains("{we}", StringComparison.Ordinal) || Content.Contains("我们", StringComparison.Ordinal);

    public bool IsOf(int year) => From <= year && year <= Until;
}

internal sealed record CaseGroup(
    IReadOnlyList<string> Via, string Class, string Department, IReadOnlyList<CaseText> Matters, int? From = null, int? Until = null);

internal sealed record CaseText(IReadOnlyList<string> Subjects, string Content, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers);

/// <summary>How a channel words what is brought and what is answered.</summary>
internal sealed record Frame(IReadOnlyList<string> Content, IReadOnlyList<string> Answer);

/// <summary>A department (行政科室 section, 二级机构 subordinate) and the titles of what it publishes.</summary>
internal sealed record DepartmentText(
    string Department, string Office, string Field, int Weight, IReadOnlyList<string> Titles, int? From = null, int? Until = null)
{
    public bool IsOf(int year) => (From ?? 0) <= year && year <= (Until ?? int.MaxValue);
}

/// <summary>An administrative approval item of a municipal bureau.</summary>
internal sealed record ApprovalItemText(
    string Code, string Name, string LegalBasis, int StatutoryTerm, int PromisedTerm, string Unit, string Department);

internal sealed record RequestText(
    string Channel, string Kind, string Department, string Description, string Form, string Outcome, string Answer);

/// <summary>A publicity or training activity: when in the year it begins, for how many working days it goes on after that, and its batches.</summary>
internal sealed record OutreachText(
    string Kind, string Title, IReadOnlyList<string> Laws, int Month, int Day, int WorkingDays, string Place, IReadOnlyList<string> Partners,
    IReadOnlyList<BatchText> Batches);

internal sealed record BatchText(string Audience, int People);

internal sealed record DeclinedText(IReadOnlyList<string> Subjects, string Content, string Reason, string Route);

internal sealed record SubjectAndContent(string Subject, string Content);

/// <summary>The thread of the dairy's unpaid wages; the dairy is invented.</summary>
internal sealed record DairyText(
    string Employer,
    string Department,
    IReadOnlyList<SubjectAndContent> MailboxBefore,
    IReadOnlyList<SubjectAndContent> MailboxAfter,
    IReadOnlyList<SubjectAndContent> VisitsBefore,
    SubjectAndContent GroupVisit,
    SubjectAndContent Assigned,
    IReadOnlyList<string> AnswersBefore,
    IReadOnlyList<string> AnswersAfter,
    string AnswerGroup);

/// <summary>Words to fill in.</summary>
internal sealed record Words(
    string Surnames,
    string GivenFirst,
    string GivenSecond,
    IReadOnlyList<string> Districts,
    IReadOnlyList<string> Communities,
    IReadOnlyList<string> Villages,
    IReadOnlyList<string> EmployerNames,
    IReadOnlyList<string> EmployerTrades,
    IReadOnlyList<string> Sites,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Trades,
    IReadOnlyList<string> Jobs,
    IReadOnlyList<string> Hazards,
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> Exams,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Provinces,
    IReadOnlyList<string> Levels,
    IReadOnlyList<string> Organs);
