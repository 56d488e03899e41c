using System.Text.Json.Serialization;

namespace Hrss.Contracts;

/// <summary>
/// 事实: something that happened to a matter, as one service tells it to others. Flat, self-sufficient and free of personal data:
/// whoever counts it needs nothing else, in whatever order facts arrive. A changed shape is a new version beside the old one.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DepartmentListed), "disclosure.department-listed.v1")]
[JsonDerivedType(typeof(DepartmentDelisted), "disclosure.department-delisted.v1")]
[JsonDerivedType(typeof(InformationPublished), "disclosure.information-published.v1")]
[JsonDerivedType(typeof(InformationWithdrawn), "disclosure.information-withdrawn.v1")]
[JsonDerivedType(typeof(InformationPublishedFurther), "disclosure.information-published-further.v1")]
[JsonDerivedType(typeof(FurtherPublicationWithdrawn), "disclosure.further-publication-withdrawn.v1")]
[JsonDerivedType(typeof(InformationRevised), "disclosure.information-revised.v1")]
[JsonDerivedType(typeof(InformationRepealed), "disclosure.information-repealed.v1")]
[JsonDerivedType(typeof(ApprovalItemListed), "disclosure.approval-item-listed.v1")]
[JsonDerivedType(typeof(ApprovalItemMoved), "disclosure.approval-item-moved.v1")]
[JsonDerivedType(typeof(ApprovalItemEnded), "disclosure.approval-item-ended.v1")]
[JsonDerivedType(typeof(YearlyFigureEntered), "disclosure.yearly-figure-entered.v1")]
[JsonDerivedType(typeof(YearlyFigureCorrected), "disclosure.yearly-figure-corrected.v1")]
[JsonDerivedType(typeof(InformationRequestReceived), "disclosure.request-received.v1")]
[JsonDerivedType(typeof(InformationRequestAnswered), "disclosure.request-answered.v1")]
[JsonDerivedType(typeof(InformationRequestDueMoved), "disclosure.request-due-moved.v1")]
[JsonDerivedType(typeof(InformationRequestWithdrawn), "disclosure.request-withdrawn.v1")]
[JsonDerivedType(typeof(InformationRequestAnsweredAnew), "disclosure.request-answered-anew.v1")]
[JsonDerivedType(typeof(DisclosureFeeCharged), "disclosure.fee-charged.v1")]
[JsonDerivedType(typeof(DisclosureProcessingFeeNoticed), "disclosure.processing-fee-noticed.v1")]
[JsonDerivedType(typeof(DisclosureFeeWaived), "disclosure.fee-waived.v1")]
[JsonDerivedType(typeof(DisclosureFeePaid), "disclosure.fee-paid.v1")]
[JsonDerivedType(typeof(DisclosureRemedySought), "disclosure.remedy-sought.v1")]
[JsonDerivedType(typeof(DisclosureRemedyConcluded), "disclosure.remedy-concluded.v1")]
[JsonDerivedType(typeof(DisclosureRemedyReopened), "disclosure.remedy-reopened.v1")]
[JsonDerivedType(typeof(OutreachActivityHeld), "disclosure.outreach-activity-held.v1")]
[JsonDerivedType(typeof(OutreachBatchHeld), "disclosure.outreach-batch-held.v1")]
[JsonDerivedType(typeof(OutreachBatchCorrected), "disclosure.outreach-batch-corrected.v1")]
[JsonDerivedType(typeof(HolidayNoticeEntered), "disclosure.holiday-notice-entered.v1")]
[JsonDerivedType(typeof(MatterOffered), "transfer.offered.v1")]
[JsonDerivedType(typeof(MatterTakenOver), "transfer.taken-over.v1")]
[JsonDerivedType(typeof(MatterNotTakenOver), "transfer.not-taken-over.v1")]
[JsonDerivedType(typeof(MatterTransferred), "transfer.completed.v1")]
[JsonDerivedType(typeof(RepeatLinked), "link.made.v1")]
[JsonDerivedType(typeof(RepeatUnlinked), "link.ended.v1")]
[JsonDerivedType(typeof(PetitionRegistered), "petition.registered.v1")]
[JsonDerivedType(typeof(PetitionRegistrationCorrected), "petition.registration-corrected.v1")]
[JsonDerivedType(typeof(PetitionClassified), "petition.classified.v1")]
[JsonDerivedType(typeof(PetitionAccepted), "petition.accepted.v1")]
[JsonDerivedType(typeof(PetitionNotAccepted), "petition.not-accepted.v1")]
[JsonDerivedType(typeof(PetitionAssigned), "petition.assigned.v1")]
[JsonDerivedType(typeof(PetitionAnswered), "petition.answered.v1")]
[JsonDerivedType(typeof(AssignedMatterReportedBack), "petition.reported-back.v1")]
[JsonDerivedType(typeof(InstabilityFactorRegistered), "petition.factor-registered.v1")]
[JsonDerivedType(typeof(InstabilityFactorLevelChanged), "petition.factor-level-changed.v1")]
[JsonDerivedType(typeof(InstabilityFactorWatched), "petition.factor-watched.v1")]
[JsonDerivedType(typeof(InstabilityFactorUnwatched), "petition.factor-unwatched.v1")]
[JsonDerivedType(typeof(InstabilityFactorClosed), "petition.factor-closed.v1")]
[JsonDerivedType(typeof(InstabilityFactorReopened), "petition.factor-reopened.v1")]
[JsonDerivedType(typeof(MajorReportMade), "petition.major-report-made.v1")]
[JsonDerivedType(typeof(MajorReportReceipted), "petition.major-report-receipted.v1")]
[JsonDerivedType(typeof(InstabilityScreeningStarted), "petition.screening-started.v1")]
[JsonDerivedType(typeof(InstabilityScreeningReported), "petition.screening-reported.v1")]
[JsonDerivedType(typeof(EarlyWarningRaised), "petition.warning-raised.v1")]
[JsonDerivedType(typeof(EarlyWarningEnded), "petition.warning-ended.v1")]
[JsonDerivedType(typeof(EarlyWarningSuperseded), "petition.warning-superseded.v1")]
[JsonDerivedType(typeof(RiskAssessmentStarted), "petition.assessment-started.v1")]
[JsonDerivedType(typeof(RiskAssessmentConcluded), "petition.assessment-concluded.v1")]
[JsonDerivedType(typeof(ReceptionDayHeld), "petition.reception-held.v1")]
[JsonDerivedType(typeof(ReceptionDayNotHeld), "petition.reception-not-held.v1")]
[JsonDerivedType(typeof(ReceptionDayCaseReceived), "petition.reception-case-received.v1")]
[JsonDerivedType(typeof(PetitionWithdrawn), "petition.withdrawn.v1")]
[JsonDerivedType(typeof(PetitionReturned), "petition.returned.v1")]
[JsonDerivedType(typeof(PetitionLedByLeader), "petition.led-by-leader.v1")]
[JsonDerivedType(typeof(PetitionSupervised), "petition.supervised.v1")]
[JsonDerivedType(typeof(PetitionReviewAsked), "petition.review-asked.v1")]
[JsonDerivedType(typeof(PetitionReviewDecided), "petition.review-decided.v1")]
[JsonDerivedType(typeof(PetitionReopened), "petition.reopened.v1")]
[JsonDerivedType(typeof(ConsultationReceived), "consultation.received.v1")]
[JsonDerivedType(typeof(ConsultationDispatched), "consultation.dispatched.v1")]
[JsonDerivedType(typeof(ConsultationAnswered), "consultation.answered.v1")]
[JsonDerivedType(typeof(ConsultationClassified), "consultation.classified.v1")]
[JsonDerivedType(typeof(ConsultationDispatchObjected), "consultation.dispatch-objected.v1")]
[JsonDerivedType(typeof(ConsultationDispatchObjectionAgreed), "consultation.dispatch-objection-agreed.v1")]
[JsonDerivedType(typeof(ConsultationRefused), "consultation.refused.v1")]
[JsonDerivedType(typeof(ConsultationSentBack), "consultation.sent-back.v1")]
[JsonDerivedType(typeof(ConsultationReworkAnswered), "consultation.rework-answered.v1")]
[JsonDerivedType(typeof(ConsultationCalledBack), "consultation.called-back.v1")]
[JsonDerivedType(typeof(ConsultationAnswerPublished), "consultation.answer-published.v1")]
[JsonDerivedType(typeof(ConsultationAnswerWithdrawn), "consultation.answer-withdrawn.v1")]
public abstract record Fact
{
    /// <summary>The id of the event in the log of the service that tells it; also the message id.</summary>
    [JsonRequired]
    public Guid FactId { get; init; }

    /// <summary>机构代码 of the agency whose matter it is.</summary>
    [JsonRequired]
    public string Agency { get; init; } = "";

    /// <summary>The matter (事项): its stream in the log of the service.</summary>
    [JsonRequired]
    public Guid MatterId { get; init; }

    /// <summary>The matter's version after the fact, from 1.</summary>
    [JsonRequired]
    public long MatterVersion { get; init; }

    /// <summary>业务日期: the day it happened, in Asia/Shanghai.</summary>
    [JsonRequired]
    public DateOnly OccurredOn { get; init; }

    /// <summary>记录时间: when it was recorded, UTC. Later than <see cref="OccurredOn"/> where an older ledger was brought in.</summary>
    [JsonRequired]
    public DateTimeOffset RecordedAt { get; init; }
}

/// <summary>The message that carries a fact over the broker; its MassTransit message id is <see cref="Fact.FactId"/>.</summary>
/// <param name="Fact">What happened.</param>
public sealed record FactRecorded(Fact Fact);

/// <summary>供各服务遵循的事实: a fact by which other services go, besides counting in the statistics.</summary>
public interface IForServices
{
    /// <summary>Whether this one says anything that a service goes by; one that does not is told to whoever counts alone.</summary>
    bool ConcernsServices => true;
}

/// <summary>The message that carries a fact to the services that go by it, beside <see cref="FactRecorded"/> and under the same id.</summary>
/// <param name="Fact">What happened; an <see cref="IForServices"/>.</param>
public sealed record FactForServices(Fact Fact);

/// <summary>事实流的一页: one page of a service's facts in the order of its log.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Next">Ask with <c>after</c> = this for the next page.</param>
/// <param name="End">Whether the log held nothing more when it was read.</param>
public sealed record FactPage(IReadOnlyList<Fact> Facts, long Next, bool End);
