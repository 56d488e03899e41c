using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
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
            Topic = Word(e.About?.Topic),
            Employer = e.About?.Employer,
            Place = e.About?.Place,
        }),
        ConsultationClassified e => told.Tell(e.On, new Facts.ConsultationClassified
        {
            Number = e.Number,
            Channel = Word(e.Channel),
            Topic = Word(e.About.Topic),
            Employer = e.About.Employer,
            Place = e.About.Place,
        }),
        ConsultationDispatched e => told.Tell(e.On, new Facts.ConsultationDispatched { Department = e.Department }),
        ConsultationAnswered e => told.Tell(e.On, new Facts.ConsultationAnswered
        {
            Channel = Word(e.Channel),
            Department = e.Department,
            DueOn = e.DueOn,
            InTime = e.InTime,
        }),
        DispatchObjected e => told.Tell(e.On, new Facts.ConsultationDispatchObjected { Channel = Word(e.Channel), Department = e.Department }),
        DispatchObjectionAgreed e => told.Tell(e.On, new Facts.ConsultationDispatchObjectionAgreed { Channel = Word(e.Channel), Department = e.Department }),
        ConsultationRefused e => told.Tell(e.On, new Facts.ConsultationRefused { Channel = Word(e.Channel), Route = Word(e.Route) }),
        ConsultationSentBack e => told.Tell(e.On, new Facts.ConsultationSentBack { Channel = Word(e.Channel), Department = e.Department }),
        ReworkAnswered e => told.Tell(e.On, new Facts.ConsultationReworkAnswered { Channel = Word(e.Channel), Department = e.Department }),
        CalledBack e => told.Tell(e.On, new Facts.ConsultationCalledBack
        {
            Channel = Word(e.Channel),
            Department = e.Department,
            Responded = e.Said.Responded,
            Solved = e.Said.Solved,
            Satisfied = e.Said.Satisfied,
            PreviousOn = e.Previous?.CalledOn,
            PreviousDepartment = e.Previous?.Department,
            PreviousResponded = e.Previous?.Said.Responded ?? false,
            PreviousSolved = e.Previous?.Said.Solved ?? false,
            PreviousSatisfied = e.Previous?.Said.Satisfied ?? false,
        }),
        // The service's own affair: nothing counts it.
        CoOpinionGiven or DispatchObjectionRefused or ExtensionAsked or ExtensionGranted or ExtensionDenied or ConsultationClosed or AnswerPublished
            or PublishedAnswerWithdrawn => null,
        // Whoever counts has the due date from the answer that met it or missed it.
        IDeadlineEvent => null,
        ILinkEvent e => LinkFacts.Of(told, e),
        ITransferEvent e => TransferFacts.Of(told, e),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static string Word(ConsultationChannel channel) => channel switch
    {
        ConsultationChannel.MayorsMailbox => Facts.ConsultationChannels.MayorsMailbox,
        ConsultationChannel.GovernorsMailbox => Facts.ConsultationChannels.GovernorsMailbox,
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

    private static string? Word(ConsultationTopic? topic) => topic switch
    {
        null => null,
        ConsultationTopic.Unemployment => Facts.MatterTopics.Unemployment,
        ConsultationTopic.WorkInjury => Facts.MatterTopics.WorkInjury,
        ConsultationTopic.Pensions => Facts.MatterTopics.Pensions,
        ConsultationTopic.UnpaidWages => Facts.MatterTopics.UnpaidWages,
        ConsultationTopic.Veterans => Facts.MatterTopics.Veterans,
        ConsultationTopic.MedicalInsurance => Facts.MatterTopics.MedicalInsurance,
        ConsultationTopic.Contributions => Facts.MatterTopics.Contributions,
        ConsultationTopic.Employment => Facts.MatterTopics.Employment,
        ConsultationTopic.LabourContracts => Facts.MatterTopics.LabourContracts,
        ConsultationTopic.Personnel => Facts.MatterTopics.Personnel,
        ConsultationTopic.Other => Facts.MatterTopics.Other,
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, null),
    };

    private static string Word(RefusalRoute route) => route switch
    {
        RefusalRoute.Litigation => Facts.ConsultationRoutes.Litigation,
        RefusalRoute.Arbitration => Facts.ConsultationRoutes.Arbitration,
        RefusalRoute.Discipline => Facts.ConsultationRoutes.Discipline,
        RefusalRoute.AdministrativeReview => Facts.ConsultationRoutes.AdministrativeReview,
        RefusalRoute.InformationRequest => Facts.ConsultationRoutes.InformationRequest,
        RefusalRoute.Petition => Facts.ConsultationRoutes.Petition,
        RefusalRoute.Secrets => Facts.ConsultationRoutes.Secrets,
        RefusalRoute.AlreadyHandled => Facts.ConsultationRoutes.AlreadyHandled,
        RefusalRoute.SameFacts => Facts.ConsultationRoutes.SameFacts,
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, null),
    };
}
