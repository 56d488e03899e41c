using Hrss.Consultation.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

/// <summary>A hotline call of March 2011 and what can have happened to it.</summary>
internal static class ConsultationsFor
{
    public static readonly DateOnly On = new(2011, 3, 1);

    /// <summary>Five working days from Tuesday, 1 March.</summary>
    public static readonly DateOnly Due = new(2011, 3, 8);

    public static readonly OfficeNumbers Offices = new("0731-28681000");

    public static readonly ReceiveConsultation Call = new(
        ConsultationChannel.MayorsHotline, ConsultationClass.Inquiry, "咨询退休手续", "请问需要哪些材料？", new Inquirer("李四", "13900000000", "li@example.com"));

    public static readonly ReceiveConsultation Mail = Call with
    {
        Channel = ConsultationChannel.MayorsMailbox,
        Source = new ConsultationSource("12345", "SZXX-2011-0007"),
    };

    public static readonly ConsultationReceived Received = Decide(Call).Received!(Number);

    public static readonly ConsultationDispatched Dispatched = new(new(2011, 3, 2), "养老保险科");

    public static readonly ConsultationAnswered Answered = new(new(2011, 3, 7), ConsultationChannel.MayorsHotline, "养老保险科", "请带身份证。", Due, true);

    public static readonly ConsultationReceived Forwarded = Decide(Mail).Received!(Number);

    public static readonly CalledBack Unsatisfied = new(
        new(2011, 3, 9), ConsultationChannel.MayorsHotline, "养老保险科", new Evaluation(true, false, false), "王五", "仍不清楚");

    public static readonly CalledBack Satisfied = new(
        new(2011, 3, 9), ConsultationChannel.MayorsHotline, "养老保险科", new Evaluation(true, true, true), null, "已办好");

    public static (Func<string, ConsultationReceived>? Received, ServiceDefaults.Problems.Refusal? Refusal) Decide(
        ReceiveConsultation command, bool mayForward = true, bool byStaff = true) =>
        ReceiveConsultation.Decide(command, On, WorkingCalendar.Published, AssumedValues.Default, mayForward, byStaff);
}
