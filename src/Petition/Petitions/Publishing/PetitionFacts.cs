using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Petitions.Publishing;

/// <summary>What others may know of a petition: no names, no texts.</summary>
internal static class PetitionFacts
{
    public static Facts.Fact? Of(IEvent told, IPetitionEvent data) => data switch
    {
        PetitionRegistered e => told.Tell(e.On, new Facts.PetitionRegistered
        {
            Number = e.Number,
            Channel = Word(e.Channel),
            People = e.People,
            GroupVisit = e.GroupVisit,
            AssigningOrgan = e.AssignedBy?.Organ,
        }),
        RegistrationCorrected e => told.Tell(e.On, new Facts.PetitionRegistrationCorrected
        {
            Channel = Word(e.Channel),
            RegisteredOn = e.RegisteredOn,
            PeopleAdded = e.People - e.PeopleBefore,
            GroupVisitsAdded = (e.GroupVisit ? 1 : 0) - (e.GroupVisitBefore ? 1 : 0),
        }),
        PetitionAccepted e => told.Tell(e.On, new Facts.PetitionAccepted { DueOn = e.Due.LegalDue }),
        PetitionDeclined e => told.Tell(e.On, new Facts.PetitionNotAccepted { Channel = Word(e.Channel) }),
        PetitionAssigned e => told.Tell(e.On, new Facts.PetitionAssigned { Department = e.Department }),
        PetitionAnswered e => told.Tell(e.On, new Facts.PetitionAnswered
        {
            Channel = Word(e.Channel),
            Department = e.Department,
            Outcome = e.Outcome switch
            {
                PetitionOutcome.Supported => "supported",
                PetitionOutcome.Explained => "explained",
                PetitionOutcome.NotSupported => "not-supported",
                _ => throw new ArgumentOutOfRangeException(nameof(told), e.Outcome, null),
            },
            DueOn = e.DueOn,
            InTime = e.InTime,
        }),
        ReportedBack e => told.Tell(e.On, new Facts.AssignedMatterReportedBack { AssigningOrgan = e.Organ, Department = e.Department }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static string Word(PetitionChannel channel) => channel switch
    {
        PetitionChannel.Visit => Facts.PetitionChannels.Visit,
        PetitionChannel.Letter => Facts.PetitionChannels.Letter,
        PetitionChannel.Assigned => Facts.PetitionChannels.Assigned,
        PetitionChannel.Online => Facts.PetitionChannels.Online,
        PetitionChannel.Transferred => Facts.PetitionChannels.Transferred,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };
}
