using Hrss.Contracts;
using Hrss.Replay.Commands;
using Hrss.Statutes;

namespace Hrss.Replay;

/// <summary>逐件计数: counts a ledger's matters one by one, independently of the totals they were made for.</summary>
public static class CountLedger
{
    /// <summary>Measure and value of everything in the ledger.</summary>
    public static IReadOnlyDictionary<string, long> Of(YearLedger ledger)
    {
        var petitions = Of(MatterKind.Visit, MatterKind.Letter, MatterKind.AssignedMatter);
        var consultations = Of(MatterKind.MailboxItem, MatterKind.HotlineCall);
        var requests = Of(MatterKind.InformationRequest);
        var outreach = Of(MatterKind.OutreachActivity);
        var visits = Acts<RegisterPetition>(Of(MatterKind.Visit)).ToList();
        var counts = new Dictionary<string, long>
        {
            [Measures.DepartmentsListed] = Of(MatterKind.Department).Count,
            [Measures.InformationPublished] = With<PublishInformation>(Of(MatterKind.Information)),
            [Measures.InformationPublishedInTime] = Of(MatterKind.Information).Count(PublishedInTime),
            [Measures.InformationRevised] = 0,
            [Measures.InformationRepealed] = 0,
            [Measures.ApprovalItems] = Of(MatterKind.ApprovalItem).Count,
            [Measures.ApprovalItemsAtServiceCentre] = Acts<ListApprovalItem>(Of(MatterKind.ApprovalItem)).Count(i => i.AtServiceCentre),
            [Measures.RequestsReceived] = requests.Count,
            [Measures.RequestsAnswered] = With<AnswerRequest>(requests),
            [Measures.RequestsAnsweredInTime] = requests.Count(AnsweredRequestInTime),
            [Measures.RequestsOpen] = requests.Count - With<AnswerRequest>(requests),
            [Measures.RequestsOverdue] = 0,
            [Measures.RequestsWithdrawn] = 0,
            [Measures.RequestsAnsweredAnew] = 0,
            [Measures.FeesCharged] = 0,
            [Measures.FeesWaived] = 0,
            [Measures.FeesPaid] = 0,
            [Measures.Reviews] = 0,
            [Measures.Lawsuits] = 0,
            [Measures.Complaints] = 0,
            [Measures.ReviewsUpheld] = 0,
            [Measures.ReviewsCorrected] = 0,
            [Measures.ReviewsOther] = 0,
            [Measures.ReviewsPending] = 0,
            [Measures.DirectLawsuitsUpheld] = 0,
            [Measures.DirectLawsuitsCorrected] = 0,
            [Measures.DirectLawsuitsOther] = 0,
            [Measures.DirectLawsuitsPending] = 0,
            [Measures.LawsuitsAfterReviewUpheld] = 0,
            [Measures.LawsuitsAfterReviewCorrected] = 0,
            [Measures.LawsuitsAfterReviewOther] = 0,
            [Measures.LawsuitsAfterReviewPending] = 0,
            [Measures.ComplaintsUpheld] = 0,
            [Measures.ComplaintsCorrected] = 0,
            [Measures.ComplaintsOther] = 0,
            [Measures.ComplaintsPending] = 0,
            [Measures.OutreachActivities] = With<HoldActivity>(outreach),
            [Measures.PublicityCampaigns] = outreach.Count(m => KindOf(m) is OutreachKinds.PublicityMonth or OutreachKinds.PublicityWeek),
            [Measures.OutreachBatches] = outreach.Sum(m => Batches(m).Count()),
            [Measures.PeopleTrained] = outreach.Where(m => KindOf(m) is OutreachKinds.TrainingClass or OutreachKinds.Seminar or OutreachKinds.Lecture)
                .SelectMany(Batches).Sum(b => b.People),
            [Measures.PeopleReached] = outreach.SelectMany(Batches).Sum(b => b.People),
            [Measures.Visits] = visits.Count,
            [Measures.PeopleInVisits] = visits.Sum(v => v.People),
            [Measures.GroupVisits] = visits.Count(v => v.GroupVisit),
            [Measures.LettersReceived] = Of(MatterKind.Letter).Count,
            [Measures.LettersHandled] = Closed(Of(MatterKind.Letter)),
            [Measures.AssignedMattersReceived] = Of(MatterKind.AssignedMatter).Count,
            [Measures.AssignedMattersCompleted] = With<ReportBack>(Of(MatterKind.AssignedMatter)),
            [Measures.OnlinePetitionsReceived] = 0,
            [Measures.PetitionsAnsweredInTime] = petitions.Count(AnsweredPetitionInTime),
            [Measures.PetitionsOpen] = petitions.Count - Closed(petitions),
            [Measures.RequestsPassedOn] = 0,
            [Measures.PetitionsTransferred] = 0,
            [Measures.ConsultationsTransferred] = 0,
            [Measures.PetitionsReceived] = petitions.Count,
            [Measures.PetitionMatters] = petitions.Count,
            [Measures.PetitionRepeats] = 0,
            [Measures.PetitionsAnswered] = With<AnswerPetition>(petitions),
            [Measures.PetitionsRefused] = With<DeclinePetition>(petitions),
            [Measures.PetitionsReopened] = 0,
            [Measures.PetitionsLedByLeaders] = 0,
            [Measures.SupervisionRounds] = 0,
            [Measures.PetitionReviews] = 0,
            [Measures.PetitionReviewsUpheld] = 0,
            [Measures.PetitionReviewsChanged] = 0,
            [Measures.PetitionReexaminations] = 0,
            [Measures.PetitionReexaminationsUpheld] = 0,
            [Measures.PetitionReexaminationsChanged] = 0,
            [Measures.FactorsRegistered] = 0,
            [Measures.FactorsReopened] = 0,
            [Measures.FactorsResolved] = 0,
            [Measures.FactorsClosedOtherwise] = 0,
            [Measures.FactorsOpen] = 0,
            [Measures.FactorsWatched] = 0,
            [Measures.MajorReports] = 0,
            [Measures.MajorReportsOnTheDay] = 0,
            [Measures.MajorReportsReceipted] = 0,
            [Measures.MajorReportsAwaitingReceipt] = 0,
            [Measures.Screenings] = 0,
            [Measures.ScreeningReports] = 0,
            [Measures.ScreeningReportsInTime] = 0,
            [Measures.AssessmentsStarted] = 0,
            [Measures.AssessmentsConcluded] = 0,
            [Measures.AssessmentsOpen] = 0,
            [Measures.ReceptionDaysHeld] = 0,
            [Measures.ReceptionDaysNotHeld] = 0,
            [Measures.ReceptionCases] = 0,
            [Measures.MailboxReceived] = Of(MatterKind.MailboxItem).Count,
            [Measures.MailboxAnswered] = With<AnswerConsultation>(Of(MatterKind.MailboxItem)),
            [Measures.HotlineReceived] = Of(MatterKind.HotlineCall).Count,
            [Measures.HotlineAnswered] = With<AnswerConsultation>(Of(MatterKind.HotlineCall)),
            [Measures.OnlineQuestionsReceived] = 0,
            [Measures.OnlineQuestionsAnswered] = 0,
            [Measures.ConsultationsAnsweredInTime] = consultations.Count(AnsweredConsultationInTime),
            [Measures.ConsultationsReceived] = consultations.Count,
            [Measures.ConsultationMatters] = consultations.Count,
            [Measures.ConsultationRepeats] = 0,
            [Measures.ConsultationsAnswered] = With<AnswerConsultation>(consultations),
            [Measures.ConsultationsRefused] = 0,
            [Measures.DispatchObjections] = 0,
            [Measures.DispatchObjectionsAgreed] = 0,
            [Measures.ConsultationsSentBack] = 0,
            [Measures.ReworksAnswered] = 0,
            [Measures.ConsultationsCalledBack] = With<CallBack>(consultations),
            [Measures.ConsultationsResponded] = Acts<CallBack>(consultations).Count(c => c.Responded),
            [Measures.ConsultationsSolved] = Acts<CallBack>(consultations).Count(c => c.Solved),
            [Measures.ConsultationsSatisfied] = Acts<CallBack>(consultations).Count(c => c.Satisfied),
            [Measures.AnswersPublished] = 0,
            [Measures.AnswersWithdrawn] = 0,
            [Measures.ConsultationsOpen] = consultations.Count - With<AnswerConsultation>(consultations),
        };
        foreach (var outcome in Acts<AnswerRequest>(requests).GroupBy(answer => answer.Outcome))
            counts.Add(Measures.RequestOutcome + outcome.Key, outcome.Count());
        return counts;

        List<Matter> Of(params MatterKind[] kinds) => [.. ledger.Matters.Where(m => kinds.Contains(m.Kind))];
    }

    private static string? KindOf(Matter activity) => ActOf<PlanActivity>(activity)?.Kind;

    private static IEnumerable<RecordBatch> Batches(Matter activity) => activity.Steps.Select(s => s.Act).OfType<RecordBatch>();

    private static int Closed(List<Matter> petitions) => With<AnswerPetition>(petitions) + With<DeclinePetition>(petitions);

    private static int With<T>(List<Matter> matters) where T : Act => matters.Count(m => ActOf<T>(m) is not null);

    private static IEnumerable<T> Acts<T>(List<Matter> matters) where T : Act => matters.Select(ActOf<T>).OfType<T>();

    private static T? ActOf<T>(Matter matter) where T : Act => matter.Steps.Select(s => s.Act).OfType<T>().FirstOrDefault();

    private static bool PublishedInTime(Matter matter) =>
        matter.Steps[0].Act is DraftInformation draft && ActOf<PublishInformation>(matter) is { } published
        && Regulations.Disclosure(draft.ProducedOn) is { } regulation
        && published.On <= Due(Terms.ProactiveDisclosure(regulation), draft.ProducedOn);

    private static bool AnsweredRequestInTime(Matter matter) =>
        ActOf<AnswerRequest>(matter) is { } answer && Regulations.Disclosure(matter.ReceivedOn) is { } regulation
        && answer.On <= Due(Terms.DisclosureAnswer(regulation), matter.ReceivedOn);

    private static bool AnsweredPetitionInTime(Matter matter) =>
        ActOf<AcceptPetition>(matter) is { } accepted && ActOf<AnswerPetition>(matter) is { } answer
        && Regulations.Petition(matter.ReceivedOn) is { } regulation && answer.On <= Due(Terms.PetitionHandling(regulation), accepted.On);

    private static bool AnsweredConsultationInTime(Matter matter) =>
        matter.Steps[0].Act switch { ReceiveConsultation call => call.Class, ForwardItem item => item.Class, _ => null } is { } asked && ActOf<AnswerConsultation>(matter) is { } answer
        && answer.On <= Due(Terms.HotlineReply(Enum.Parse<HotlineMatter>(asked == "inquiry" ? "enquiry" : asked, ignoreCase: true)), matter.ReceivedOn);

    private static DateOnly Due(Term term, DateOnly from) => DueDates.Of(term, from, WorkingCalendar.Published).LegalDue;
}
