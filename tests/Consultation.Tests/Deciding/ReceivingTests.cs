using Hrss.Consultation.Commands;
using Hrss.Statutes;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class ReceivingTests
{
    [Fact]
    public void An_inquiry_is_answered_within_five_working_days_and_what_is_not_one_within_fifteen()
    {
        (Received.Due.Days, Received.Due.LegalDue).ShouldBe((5, Due));
        foreach (var other in Enum.GetValues<ConsultationClass>().Where(c => c != ConsultationClass.Inquiry))
            When(Decide(Call with { Class = other })).ThenOne<ConsultationReceived>().Due.Days.ShouldBe(15, other.ToString());
    }

    [Fact]
    public void Each_installation_has_its_own_terms()
    {
        var own = AssumedValues.Default with { Hotline = new HotlineTerms { Enquiry = 3, Help = 10, Complaint = 11 } };
        When(ReceiveConsultation.Decide(Call, On, WorkingCalendar.Published, own, true, true)).ThenOne<ConsultationReceived>().Due.LegalDue.ShouldBe(new DateOnly(2011, 3, 4));
        When(ReceiveConsultation.Decide(Call with { Class = ConsultationClass.Help }, On, WorkingCalendar.Published, own, true, true))
            .ThenOne<ConsultationReceived>().Due.Days.ShouldBe(10);
    }

    [Theory]
    [InlineData(ConsultationChannel.MayorsMailbox)]
    [InlineData(ConsultationChannel.MayorsHotline)]
    public void The_public_asks_online_only(ConsultationChannel channel)
    {
        When(Decide(Call with { Channel = channel }, mayForward: false, byStaff: false)).ThenRefused("consultation.channel-needs-forwarder");
        When(Decide(Call with { Channel = ConsultationChannel.Online }, mayForward: false, byStaff: false))
            .ThenOne<ConsultationReceived>().Channel.ShouldBe(ConsultationChannel.Online);
    }

    [Fact]
    public void Nobody_of_the_public_names_a_source() =>
        When(Decide(Mail with { Channel = ConsultationChannel.Online }, mayForward: false, byStaff: false))
            .ThenRefused("consultation.source-needs-forwarder");

    [Fact]
    public void A_system_that_forwards_a_mailbox_item_names_its_number_and_staff_need_not()
    {
        When(Decide(Mail, byStaff: false)).ThenOne<ConsultationReceived>().Source.ShouldBe(new ConsultationSource("12345", "SZXX-2011-0007"));
        When(Decide(Mail with { Source = null }, byStaff: false)).ThenRefused("consultation.source-missing");
        When(Decide(Mail with { Source = null }, byStaff: true)).ThenOne<ConsultationReceived>().Source.ShouldBeNull();
        When(Decide(Call, byStaff: false)).ThenOne<ConsultationReceived>();
    }

    [Fact]
    public void A_system_is_spoken_for_by_its_own_client_and_by_staff()
    {
        (Func<string, ConsultationReceived>?, ServiceDefaults.Problems.Refusal?) Receive(bool byStaff, bool itsOwn) =>
            ReceiveConsultation.Decide(Mail, On, WorkingCalendar.Published, AssumedValues.Default, true, byStaff, itsOwn);

        When(Receive(byStaff: false, itsOwn: true)).ThenOne<ConsultationReceived>().Source!.System.ShouldBe("12345");
        When(Receive(byStaff: false, itsOwn: false)).ThenRefused("mailbox.other-system");
        var item = new ForwardItem(Mail.Channel, Mail.Class, Mail.Subject, Mail.Content, Mail.Inquirer, Mail.Source!);
        When(ForwardItem.Decide(item, On, WorkingCalendar.Published, AssumedValues.Default, itsOwn: true)).ThenOne<ConsultationReceived>().Source.ShouldBe(Mail.Source);
        When(ForwardItem.Decide(item, On, WorkingCalendar.Published, AssumedValues.Default, itsOwn: false)).ThenRefused("mailbox.other-system");
        When(ForwardItem.Decide(item with { Channel = ConsultationChannel.Online }, On, WorkingCalendar.Published, AssumedValues.Default, itsOwn: true))
            .ThenRefused("mailbox.channel-not-forwarded");
    }

    [Fact]
    public void Before_1990_no_due_date_can_be_reckoned()
    {
        When(ReceiveConsultation.Decide(Call, new(1989, 12, 31), WorkingCalendar.Published, AssumedValues.Default, true, true)).ThenRefused("consultation.date-too-early");
        When(ReceiveConsultation.Decide(Call, new(1990, 1, 1), WorkingCalendar.Published, AssumedValues.Default, true, true)).ThenOne<ConsultationReceived>();
    }
}
