using System.Globalization;
using Hrss.Contracts;
using Hrss.Replay.Commands;

namespace Hrss.Replay.Making;

/// <summary>咨询: makes the mayor's mailbox items and hotline calls of a year, all answered within the terms of their class.</summary>
internal static class MakeConsultations
{
    private const string Inquiry = "inquiry";

    public static IEnumerable<Matter> Matters(OfficeYear office, LedgerTotals totals)
    {
        var thread = DairyWages.MailboxItems(office);
        var mailbox = Enumerable.Range(0, (int)totals[Measures.MailboxReceived])
            .Select(i => i < thread.Count ? (thread[i].Received, Part: thread[i].Part) : (Received: Arrival("mailbox", i), Part: (DairyPart?)null));
        var hotline = Enumerable.Range(0, (int)totals[Measures.HotlineReceived]).Select(i => (Received: Arrival("hotline", i), Part: (DairyPart?)null));
        return Make(office, MatterKind.MailboxItem, mailbox).Concat(Make(office, MatterKind.HotlineCall, hotline));

        DateOnly Arrival(string channel, int index) => office.Call(Draw.For(office.Year, "arrival/" + channel, index));
    }

    // The numbers that the forwarding systems gave follow the days.
    private static IEnumerable<Matter> Make(OfficeYear office, MatterKind kind, IEnumerable<(DateOnly Received, DairyPart? Part)> items) => items
        .OrderBy(item => item.Received)
        .Select((item, index) => Make(office, kind, index, item.Received, item.Part, Draw.For(office.Year, kind.ToString(), index)));

    private static Matter Make(OfficeYear office, MatterKind kind, int index, DateOnly received, DairyPart? thread, Draw draw)
    {
        var hotline = kind == MatterKind.HotlineCall;
        var channel = hotline ? "hotline" : "mailbox";
        var name = hotline ? People.CallerName(draw) : People.Name(draw);
        var filling = new Filling(draw, received).With("name", name).With("receivedOn", Filling.Day(received));
        if (hotline)
            filling.With("caller", "来电人");
        var texts = thread is not null
            ? Composing.Framed(draw, channel, filling, "complaint", Texts.Dairy.Department, thread.Subject, thread.Content, "", thread.Answer) with
            {
                Topic = MatterTopics.UnpaidWages,
                Employer = Texts.Dairy.Employer,
            }
            // Callers mostly ask how something is done; who writes to the mayor mostly wants something done.
            : Composing.Compose(draw, Composing.CaseFor(draw, channel, office.Year, c => c.Class == Inquiry ? hotline ? 5 : 2 : 2), channel, filling);
        var dispatched = office.OnOrAfter(received);
        var answered = office.After(dispatched, WorkingDays(draw, texts.Class, hotline));
        List<Step> steps =
        [
            new(Step.Registration, Registration(hotline, texts, new Inquirer(name, People.Phone(draw)), SourceOf(hotline, received, index), received)),
            new("dispatch", new DispatchConsultation(texts.Department, dispatched)),
            new("answer", new AnswerConsultation(texts.Answer, answered)),
        ];
        // By their places, so that every year has as many: three of four calls and nine of ten items.
        if (index % (hotline ? 4 : 10) != 0)
            steps.Add(CalledBack(office, draw, index, answered));
        return new Matter(0, kind, steps);
    }

    // The mailbox's items come by the door of the systems that forward them, the calls as work orders.
    private static Act Registration(bool hotline, Composed texts, Inquirer inquirer, Source source, DateOnly received) => hotline
        ? new ReceiveConsultation(ConsultationChannels.MayorsHotline, texts.Class, texts.Subject, texts.Content, inquirer, source, texts.Topic, texts.Employer, texts.Place, received)
        : new ForwardItem(
            ConsultationChannels.MayorsMailbox, texts.Class, texts.Subject, texts.Content, inquirer, source, texts.Topic, texts.Employer, texts.Place, received);

    // 5 working days for a question and 15 for anything else, from receipt, on which none of them falls.
    private static int WorkingDays(Draw draw, string @class, bool hotline) =>
        @class != Inquiry ? draw.Between(1, 12) : hotline && draw.Chance(55) ? 0 : draw.Between(0, 4);

    private static Step CalledBack(OfficeYear office, Draw draw, int index, DateOnly answered)
    {
        var satisfied = index % 15 != 7;
        var note = satisfied ? null : draw.Of<string>(["对答复内容理解，但希望办理再快一些。", "认为答复未完全解决问题，已说明其他途径。", "希望承办科室再次电话说明。"]);
        return new Step("call-back", new CallBack(Responded: true, satisfied, satisfied, note, office.After(answered, draw.Between(1, 4))));
    }

    private static Source SourceOf(bool hotline, DateOnly received, int index) => hotline
        ? new Source("市长热线", $"RX{received.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{index + 1:D5}")
        : new Source("市长信箱", $"SX{received.Year}-{index + 1:D5}");
}
