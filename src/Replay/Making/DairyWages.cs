namespace Hrss.Replay.Making;

/// <summary>One matter of the thread: what was brought, the answer and, where it is settled, the day of the answer.</summary>
internal sealed record DairyPart(string Subject, string Content, string Answer, DateOnly? Answered = null);

/// <summary>
/// 乳业欠薪: the thread of an invented dairy whose workers wrote to the mayor and came in small parties about unpaid wages, then came
/// together, and were answered when the first half was paid. It takes the place of matters of the year; it adds none.
/// </summary>
internal static class DairyWages
{
    private static DairyText Text => Texts.Dairy;

    /// <summary>Gives the thread's petitions the place of plans of their kind, where the year has enough of each.</summary>
    public static void Plan(List<Plan> plans, OfficeYear office)
    {
        var settled = Day(office, 4, 12);
        for (var i = 0; i < Text.VisitsBefore.Count; i++)
        {
            var (day, visit) = (Day(office, 3, 3 + (5 * i)), Text.VisitsBefore[i]);
            Take(p => p is { Kind: MatterKind.Visit, Group: false }, p => p with
            {
                Received = day,
                Thread = new DairyPart(visit.Subject, visit.Content, Text.AnswersBefore[0], office.After(day, 6)),
            });
        }

        Take(p => p.Group, p => p with
        {
            Received = Day(office, 3, 24),
            Thread = new DairyPart(Text.GroupVisit.Subject, Text.GroupVisit.Content, Text.AnswerGroup, settled),
        });
        Take(p => p.Kind == MatterKind.AssignedMatter, p => p with
        {
            Received = Day(office, 3, 21),
            Thread = new DairyPart(Text.Assigned.Subject, Text.Assigned.Content, Text.AnswerGroup, office.After(settled, 2)),
        });

        void Take(Predicate<Plan> fits, Func<Plan, Plan> part)
        {
            if (plans.FindIndex(p => p.Thread is null && fits(p)) is >= 0 and var at)
                plans[at] = part(plans[at]);
        }
    }

    /// <summary>The thread's mailbox items in the order of their days: those before the group visit and those after it.</summary>
    public static IReadOnlyList<(DateOnly Received, DairyPart Part)> MailboxItems(OfficeYear office) =>
    [
        .. Text.MailboxBefore.Select((item, i) => (office.OnOrAfter(Day(office, 2, 21).AddDays(6 * i)),
            new DairyPart(item.Subject, item.Content, Text.AnswersBefore[i % Text.AnswersBefore.Count]))),
        .. Text.MailboxAfter.Select((item, i) => (office.OnOrAfter(Day(office, 5, 9).AddDays(11 * i)),
            new DairyPart(item.Subject, item.Content, Text.AnswersAfter[i == 0 ? 0 : 1]))),
    ];

    private static DateOnly Day(OfficeYear office, int month, int day) => office.OnOrAfter(new DateOnly(office.Year, month, day));
}
