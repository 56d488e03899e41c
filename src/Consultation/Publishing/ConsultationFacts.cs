using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Relaying;
using Hrss.EventLog.Transferring;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Consultation.Publishing;

/// <summary>What others may know of a consultation: no names, no texts, no numbers of other systems.</summary>
internal static class ConsultationFacts
{
    public static Facts.Fact? Of(IEvent told) => told.Data switch
    {
        ConsultationReceived e => told.Tell(e.On, new Facts.ConsultationReceived
        {
            Number = e.Number,
            Channel = Word(e.Channel),
            Class = Word(e.Class),
        }),
        ConsultationDispatched e => told.Tell(e.On, new Facts.ConsultationDispatched { Department = e.Department }),
        ConsultationAnswered e => told.Tell(e.On, new Facts.ConsultationAnswered
        {
            Channel = Word(e.Channel),
            Department = e.Department,
            DueOn = e.DueOn,
            InTime = e.InTime,
        }),
        // The service's own affair: nothing counts it yet.
        CalledBack => null,
        // Whoever counts has the due date from the answer that met it or missed it.
        IDeadlineEvent => null,
        ITransferEvent e => TransferFacts.Of(told, e),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static string Word(ConsultationChannel channel) => channel switch
    {
        ConsultationChannel.MayorsMailbox => Facts.ConsultationChannels.MayorsMailbox,
        ConsultationChannel.MayorsHotline => Facts.ConsultationChannels.MayorsHotline,
        ConsultationChannel.Online => Facts.ConsultationChannels.Online,
        ConsultationChannel.Transferred => Facts.ConsultationChannels.Transferred,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    private static string Word(ConsultationClass asked) => asked switch
    {
        ConsultationClass.Inquiry => "inquiry",
        ConsultationClass.Help => "help",
        ConsultationClass.Complaint => "complaint",
        ConsultationClass.Report => "report",
        ConsultationClass.Suggestion => "suggestion",
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, null),
    };
}
