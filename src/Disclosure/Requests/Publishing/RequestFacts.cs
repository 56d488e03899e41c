using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Requests.Publishing;

/// <summary>What others may know of a request for information: not who asked, not what for. Contracts names channels and kinds of applicants as the API does.</summary>
internal static class RequestFacts
{
    public static Facts.Fact? Of(IEvent told, IRequestEvent data) => data switch
    {
        RequestReceived e => told.Tell(e.On, new Facts.InformationRequestReceived
        {
            Number = e.Number,
            Channel = Json.WordOf(e.Channel),
            Applicant = Json.WordOf(e.ApplicantKind),
            DueOn = e.Due.LegalDue,
        }),
        RequestAnswered e => told.Tell(e.On, new Facts.InformationRequestAnswered
        {
            Channel = Json.WordOf(e.Channel),
            Applicant = Json.WordOf(e.ApplicantKind),
            Outcome = e.Outcome,
            WasDueOn = e.WasDueOn,
            DueOn = e.DueOn,
            InTime = e.InTime,
        }),
        RequestWithdrawn { DueOn: { } due } e => told.Tell(e.On, new Facts.InformationRequestWithdrawn
        {
            Channel = Json.WordOf(e.Channel),
            Applicant = Json.WordOf(e.ApplicantKind),
            Outcome = e.Outcome,
            DueOn = due,
        }),
        AnswerRedone e => told.Tell(e.On, new Facts.InformationRequestAnsweredAnew { Outcome = e.Outcome, InTime = e.InTime }),
        FeeCharged e => told.Tell(e.On, new Facts.DisclosureFeeCharged { AmountInFen = e.AmountInFen }),
        FeeWaived e => told.Tell(e.On, new Facts.DisclosureFeeWaived { AmountInFen = e.AmountInFen }),
        FeePaid e => told.Tell(e.On, new Facts.DisclosureFeePaid { AmountInFen = e.AmountInFen, WasDueOn = e.Due.Was, DueOn = e.Due.Now.LegalDue }),
        ProcessingFeeNoticed e => told.Tell(
            e.On, new Facts.DisclosureProcessingFeeNoticed { AmountInFen = e.AmountInFen, WasDueOn = e.Due.Was, DueOn = e.Due.Now.LegalDue }),
        IMovesDue e => told.Tell(e.On, new Facts.InformationRequestDueMoved { WasDueOn = e.Due.Was, DueOn = e.Due.Now.LegalDue }),
        RequestSubmitted or RequestClarified or OpinionLetterDelivered or ExtensionAsked or ExtensionDenied or ReasonsAsked or ReasonsGiven
            or ThirdPartyOverridden or RequestWithdrawn or RequestTransferred or AnswerDelivered
            or ProactiveDisclosureProposed or RequestClosed => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    /// <summary>What the calendar does to the term of a request; a reminder is the bureau's own affair.</summary>
    public static Facts.Fact? Of(IEvent told, IDeadlineEvent data) => data switch
    {
        DeadlineRecalculated e => told.Tell(e.On, new Facts.InformationRequestDueMoved { WasDueOn = e.Was.LegalDue, DueOn = e.Due.LegalDue }),
        DeadlineReminded => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}
