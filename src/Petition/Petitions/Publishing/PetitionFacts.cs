using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Petitions.Publishing;

/// <summary>What others may know of a petition: no names, no texts. Contracts names channels, topics and outcomes as the API does.</summary>
internal static class PetitionFacts
{
    public static Facts.Fact? Of(IEvent told, IPetitionEvent data) => data switch
    {
        PetitionRegistered e => told.Tell(e.On, new Facts.PetitionRegistered
        {
            Number = e.Number,
            Channel = Json.WordOf(e.Channel),
            People = e.People,
            GroupVisit = e.GroupVisit,
            AssigningOrgan = e.AssignedBy?.Organ,
            Topic = Json.WordOf(e.Topic),
            Employer = e.Employer,
            Place = e.Place,
        }),
        RegistrationCorrected e => told.Tell(e.On, new Facts.PetitionRegistrationCorrected
        {
            Channel = Json.WordOf(e.Channel),
            RegisteredOn = e.RegisteredOn,
            PeopleAdded = e.People - e.PeopleBefore,
            GroupVisitsAdded = (e.GroupVisit ? 1 : 0) - (e.GroupVisitBefore ? 1 : 0),
            People = e.People,
        }),
        AboutCorrected e => told.Tell(e.On, new Facts.PetitionClassified
        {
            Number = e.Number,
            Channel = Json.WordOf(e.Channel),
            RegisteredOn = e.RegisteredOn,
            People = e.People,
            Topic = Json.WordOf(e.About.Topic),
            Employer = e.About.Employer,
            Place = e.About.Place,
            TopicBefore = Json.WordOf(e.TopicBefore),
        }),
        PetitionAccepted e => told.Tell(e.On, new Facts.PetitionAccepted { DueOn = e.Due.LegalDue }),
        PetitionDeclined e => told.Tell(e.On, new Facts.PetitionNotAccepted { Channel = Json.WordOf(e.Channel) }),
        PetitionWithdrawn e => told.Tell(e.On, new Facts.PetitionWithdrawn { Channel = Json.WordOf(e.Channel) }),
        PetitionReturned e => told.Tell(e.On, new Facts.PetitionReturned { Channel = Json.WordOf(e.Channel) }),
        PetitionAssigned e => told.Tell(e.On, new Facts.PetitionAssigned { Department = e.Department }),
        CaseLed { First: true } e => told.Tell(e.On, new Facts.PetitionLedByLeader { Department = e.Department }),
        PetitionSupervised e => told.Tell(e.On, new Facts.PetitionSupervised { Department = e.Department, Round = e.Round }),
        PetitionAnswered e => told.Tell(e.On, new Facts.PetitionAnswered
        {
            Channel = Json.WordOf(e.Channel),
            Department = e.Department,
            Outcome = Json.WordOf(e.Outcome),
            DueOn = e.DueOn,
            InTime = e.InTime,
        }),
        ReportedBack e => told.Tell(e.On, new Facts.AssignedMatterReportedBack { AssigningOrgan = e.Organ, Department = e.Department }),
        ReviewAsked e => told.Tell(e.On, new Facts.PetitionReviewAsked { Level = Json.WordOf(e.Level) }),
        ReviewDecided e => told.Tell(e.On, new Facts.PetitionReviewDecided { Level = Json.WordOf(e.Level), Result = Json.WordOf(e.Result), InTime = e.InTime }),
        PetitionReopened e => told.Tell(e.On, new Facts.PetitionReopened
        {
            Channel = Json.WordOf(e.Channel),
            Department = e.Department,
            Ending = Json.WordOf(e.Ending),
            Outcome = Json.WordOf(e.Outcome),
            InTime = e.InTime,
            WasReportedBack = e.WasReported,
        }),
        RepresentativesElected or PetitionClassified or CompetenceObjected or ObjectionRejected or OfficerRecused or CaseLed or SupervisionReplied
            or PetitionExtended or HearingHeld or PetitionMediated or SimpleHandlingLeft or DemandsAnswered or OpinionDelivered or PetitionConcluded => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}
