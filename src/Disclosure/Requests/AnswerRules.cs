using Hrss.Disclosure.Requests.Commands;
using Hrss.Disclosure.Requests.Queries;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>答复规则: which outcome the regulations allow where, each rule with the refusal that says so; null where it is kept.</summary>
internal static class AnswerRules
{
    /// <summary>Whether an outcome is given on the evidence of earlier requests.</summary>
    public static bool NeedsEvidence(DisclosureOutcome outcome) =>
        outcome.Code == DisclosureOutcomes.RepeatRequest.Code || outcome.Code == DisclosureOutcomes.ExcessiveRequests.Code;

    /// <summary>While the applicant is to act, the request can only end by the applicant's not acting, and that only after the time for it.</summary>
    public static Refusal? OfTheStage(InformationRequest request, DisclosureOutcome outcome, DateOnly on)
    {
        if (outcome.Code == DisclosureOutcomes.NotCorrectedInTime.Code)
        {
            return request.Stage == RequestStage.AwaitingCorrection && on > request.Correction!.CorrectBy.LegalDue ? null : RequestRefusals.NotCorrectedYet;
        }

        if (outcome.Code == DisclosureOutcomes.FeeNotPaid.Code)
            return request.Stage == RequestStage.AwaitingPayment && on > request.ProcessingFee!.PayBy.LegalDue ? null : RequestRefusals.NotUnpaidYet;
        return request.Stage switch
        {
            RequestStage.AwaitingPayment => RequestRefusals.AwaitsPayment,
            // The regulation of 2008 knows no end by silence: an unclear request is answered as such (Art. 21).
            RequestStage.AwaitingCorrection when request.Receipt!.Regulation != DisclosureRegulation.Of2008 => RequestRefusals.AwaitsCorrection,
            _ => null,
        };
    }

    /// <summary>What an outcome itself asks for.</summary>
    public static Refusal? OfTheOutcome(InformationRequest request, DisclosureOutcome outcome, AnswerRequest command, IReadOnlyList<string> evidence)
    {
        var (code, regulation) = (outcome.Code, request.Receipt!.Regulation);
        if (regulation != DisclosureRegulation.Of2008 && code == DisclosureOutcomes.StillUnclear.Code && !request.Corrected)
            return RequestRefusals.NotStillUnclear;
        if (code == DisclosureOutcomes.ExcessiveRequests.Code && request.ReasonsAsked is null)
            return RequestRefusals.ReasonsNotAsked;
        if (NeedsEvidence(outcome) && evidence.Count == 0)
            return RequestRefusals.EvidenceMissing;
        var withheld = command.Withheld ?? [];
        if (outcome.Group == OutcomeGroup.Partial && withheld.Count == 0)
            return RequestRefusals.WithheldMissing;
        return withheld.Count > 0
            && (outcome.Group != OutcomeGroup.Partial || withheld.Any(w => DisclosureOutcomes.Find(regulation, w)?.Group != OutcomeGroup.Refused))
                ? RequestRefusals.WithheldUnknown
                : null;
    }

    /// <summary>The earlier requests are the applicant's own, and one that is repeated was answered (2019 Art. 36 item 6).</summary>
    public static Refusal? OfTheEvidence(
        InformationRequest request, DisclosureOutcome? outcome, IReadOnlyList<string> numbers, IReadOnlyList<RequestOnRecord> earlier)
    {
        if (numbers.Any(n => n == request.Number || earlier.FirstOrDefault(e => e.Number == n)?.ApplicantKey != request.Applicant.Key))
            return RequestRefusals.EvidenceNotTheirs;
        return outcome?.Code == DisclosureOutcomes.RepeatRequest.Code && earlier.All(e => e.Outcome is null) ? RequestRefusals.EvidenceNotAnswered : null;
    }

    /// <summary>Nothing is given while an opinion is out, nor against a third party's objection without a reason of public interest.</summary>
    public static Refusal? OfTheOpinions(InformationRequest request, DisclosureOutcome outcome, AnswerRequest command, DateOnly on)
    {
        if (!outcome.GivesInformation)
            return null;
        if (request.Opinions.Any(o => o.IsOut && !(o.AnswerBy < on)))
            return RequestRefusals.OpinionOut;
        // What the third party wants kept may be the very part that is withheld.
        return outcome.Group == OutcomeGroup.Granted && command.PublicInterest is null && request.Opinions.Any(o => o.Objects)
            ? RequestRefusals.ThirdPartyObjected
            : null;
    }
}
