using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>Reads facts as they are stored, with code generated for each type: a rebuild reads all of them.</summary>
internal static class StoredFacts
{
    private static readonly FrozenDictionary<Type, JsonTypeInfo> Readers =
        Storage.FactTypes.ToFrozenDictionary(type => type, type => StoredFactsContext.Default.GetTypeInfo(type)
            ?? throw new InvalidOperationException($"{type.Name} is missing in {nameof(StoredFactsContext)}."));

    public static Fact Read(ReadOnlySpan<byte> json, Type type) =>
        (Fact?)JsonSerializer.Deserialize(json, Readers[type]) ?? throw new JsonException("A stored fact is null.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DepartmentListed))]
[JsonSerializable(typeof(DepartmentDelisted))]
[JsonSerializable(typeof(InformationPublished))]
[JsonSerializable(typeof(InformationWithdrawn))]
[JsonSerializable(typeof(InformationPublishedFurther))]
[JsonSerializable(typeof(FurtherPublicationWithdrawn))]
[JsonSerializable(typeof(InformationRevised))]
[JsonSerializable(typeof(InformationRepealed))]
[JsonSerializable(typeof(ApprovalItemListed))]
[JsonSerializable(typeof(ApprovalItemMoved))]
[JsonSerializable(typeof(ApprovalItemEnded))]
[JsonSerializable(typeof(YearlyFigureEntered))]
[JsonSerializable(typeof(YearlyFigureCorrected))]
[JsonSerializable(typeof(InformationRequestReceived))]
[JsonSerializable(typeof(InformationRequestAnswered))]
[JsonSerializable(typeof(InformationRequestDueMoved))]
[JsonSerializable(typeof(InformationRequestWithdrawn))]
[JsonSerializable(typeof(InformationRequestAnsweredAnew))]
[JsonSerializable(typeof(DisclosureFeeCharged))]
[JsonSerializable(typeof(DisclosureProcessingFeeNoticed))]
[JsonSerializable(typeof(DisclosureFeeWaived))]
[JsonSerializable(typeof(DisclosureFeePaid))]
[JsonSerializable(typeof(DisclosureRemedySought))]
[JsonSerializable(typeof(DisclosureRemedyConcluded))]
[JsonSerializable(typeof(DisclosureRemedyReopened))]
[JsonSerializable(typeof(OutreachActivityHeld))]
[JsonSerializable(typeof(OutreachBatchHeld))]
[JsonSerializable(typeof(OutreachBatchCorrected))]
[JsonSerializable(typeof(HolidayNoticeEntered))]
[JsonSerializable(typeof(MatterOffered))]
[JsonSerializable(typeof(MatterTakenOver))]
[JsonSerializable(typeof(MatterNotTakenOver))]
[JsonSerializable(typeof(MatterTransferred))]
[JsonSerializable(typeof(RepeatLinked))]
[JsonSerializable(typeof(RepeatUnlinked))]
[JsonSerializable(typeof(PetitionRegistered))]
[JsonSerializable(typeof(PetitionRegistrationCorrected))]
[JsonSerializable(typeof(PetitionClassified))]
[JsonSerializable(typeof(PetitionAccepted))]
[JsonSerializable(typeof(PetitionNotAccepted))]
[JsonSerializable(typeof(PetitionAssigned))]
[JsonSerializable(typeof(PetitionAnswered))]
[JsonSerializable(typeof(AssignedMatterReportedBack))]
[JsonSerializable(typeof(InstabilityFactorRegistered))]
[JsonSerializable(typeof(InstabilityFactorLevelChanged))]
[JsonSerializable(typeof(InstabilityFactorWatched))]
[JsonSerializable(typeof(InstabilityFactorUnwatched))]
[JsonSerializable(typeof(InstabilityFactorClosed))]
[JsonSerializable(typeof(InstabilityFactorReopened))]
[JsonSerializable(typeof(MajorReportMade))]
[JsonSerializable(typeof(MajorReportReceipted))]
[JsonSerializable(typeof(InstabilityScreeningStarted))]
[JsonSerializable(typeof(InstabilityScreeningReported))]
[JsonSerializable(typeof(EarlyWarningRaised))]
[JsonSerializable(typeof(EarlyWarningEnded))]
[JsonSerializable(typeof(EarlyWarningSuperseded))]
[JsonSerializable(typeof(RiskAssessmentStarted))]
[JsonSerializable(typeof(RiskAssessmentConcluded))]
[JsonSerializable(typeof(ReceptionDayHeld))]
[JsonSerializable(typeof(ReceptionDayNotHeld))]
[JsonSerializable(typeof(ReceptionDayCaseReceived))]
[JsonSerializable(typeof(PetitionWithdrawn))]
[JsonSerializable(typeof(PetitionReturned))]
[JsonSerializable(typeof(PetitionLedByLeader))]
[JsonSerializable(typeof(PetitionSupervised))]
[JsonSerializable(typeof(PetitionReviewAsked))]
[JsonSerializable(typeof(PetitionReviewDecided))]
[JsonSerializable(typeof(PetitionReopened))]
[JsonSerializable(typeof(ConsultationReceived))]
[JsonSerializable(typeof(ConsultationDispatched))]
[JsonSerializable(typeof(ConsultationAnswered))]
[JsonSerializable(typeof(ConsultationClassified))]
[JsonSerializable(typeof(ConsultationDispatchObjected))]
[JsonSerializable(typeof(ConsultationDispatchObjectionAgreed))]
[JsonSerializable(typeof(ConsultationRefused))]
[JsonSerializable(typeof(ConsultationSentBack))]
[JsonSerializable(typeof(ConsultationReworkAnswered))]
[JsonSerializable(typeof(ConsultationCalledBack))]
[JsonSerializable(typeof(ConsultationAnswerPublished))]
[JsonSerializable(typeof(ConsultationAnswerWithdrawn))]
internal sealed partial class StoredFactsContext : JsonSerializerContext;
