using Hrss.Contracts;
using Hrss.Replay.Commands;

namespace Hrss.Replay.Tests.Ledger;

public sealed class DoorsTests
{
    private const string Mailbox = "/api/v1/mailbox/items";
    private const string Consultations = "/api/v1/consultations";

    [Fact]
    public void Of_the_whole_year_the_mailboxs_items_come_by_the_mailboxs_door_and_the_calls_by_that_of_work_orders()
    {
        Ledgers.Of2011.Matters.GroupBy(m => (m.Kind, m.Door)).ToDictionary(door => door.Key, door => door.Count()).ShouldBe(
            new Dictionary<(MatterKind, string), int>
            {
                [(MatterKind.Department, "/api/v1/departments")] = 24,
                [(MatterKind.Information, "/api/v1/information")] = 512,
                [(MatterKind.ApprovalItem, "/api/v1/approval-items")] = 18,
                [(MatterKind.InformationRequest, "/api/v1/requests")] = 2,
                [(MatterKind.Visit, "/api/v1/petitions")] = 367,
                [(MatterKind.Letter, "/api/v1/petitions")] = 116,
                [(MatterKind.AssignedMatter, "/api/v1/petitions")] = 75,
                [(MatterKind.MailboxItem, Mailbox)] = 405,
                [(MatterKind.HotlineCall, Consultations)] = 1658,
                [(MatterKind.OutreachActivity, "/api/v1/outreach")] = Ledgers.Of2011.OfKind(MatterKind.OutreachActivity).Count(),
            },
            ignoreOrder: true);
    }

    [Fact]
    public void What_comes_by_a_door_is_what_that_door_takes_and_all_else_that_is_done_goes_to_the_consultation()
    {
        var registered = Ledgers.Of2011.Matters.Select(m => (m.Door, m.Steps[0].Act)).ToList();
        var forwarded = registered.Where(r => r.Door == Mailbox).Select(r => r.Act).Cast<ForwardItem>().ToList();
        var calls = registered.Where(r => r.Door == Consultations).Select(r => r.Act).Cast<ReceiveConsultation>().ToList();
        (forwarded.Count, calls.Count).ShouldBe((405, 1658));
        forwarded.ShouldAllBe(item => item.Channel == ConsultationChannels.MayorsMailbox);
        calls.ShouldAllBe(call => call.Channel == ConsultationChannels.MayorsHotline);
        forwarded.Select(item => (item.Source.System, item.Source.ExternalNumber)).ShouldBeUnique();
        Ledgers.Of2011.OfKind(MatterKind.MailboxItem, MatterKind.HotlineCall).ShouldAllBe(m => m.Address == Consultations);
    }
}
