using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Petition.Petitions;

/// <summary>办理阶段: where a petition stands.</summary>
public enum PetitionStage
{
    /// <summary>已登记.</summary>
    Registered,

    /// <summary>已受理.</summary>
    Accepted,

    /// <summary>不予受理, closed.</summary>
    Declined,

    /// <summary>已交办.</summary>
    Assigned,

    /// <summary>已答复, closed; a matter assigned from above is still to be reported back.</summary>
    Answered,

    /// <summary>已报结, closed and reported to the organ that had assigned it.</summary>
    ReportedBack,

    /// <summary>已撤回, closed.</summary>
    Withdrawn,

    /// <summary>已退回, closed.</summary>
    Returned,

    /// <summary>已转送其他业务, closed.</summary>
    Transferred,
}

/// <summary>一次督办.</summary>
/// <param name="Begun">督办.</param>
/// <param name="Reply">反馈, or null.</param>
public sealed record SupervisionRound(PetitionSupervised Begun, SupervisionReplied? Reply = null);

/// <summary>复查 or 复核.</summary>
/// <param name="Asked">申请.</param>
/// <param name="Decided">意见, or null.</param>
public sealed record PetitionReview(ReviewAsked Asked, ReviewDecided? Decided = null);

/// <summary>信访事项: a petition as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Registration">登记.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
public sealed record Petition(Guid Id, PetitionRegistered Registration, PetitionStage Stage, DateOnly LastActOn) : ITimed, ITransferable, ILinkable
{
    /// <summary>转送其他业务, or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送的来处, or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <inheritdoc/>
    public string ChannelWord => Json.WordOf(Channel);

    /// <inheritdoc/>
    public string StageWord => Json.WordOf(Stage);

    /// <inheritdoc/>
    public Refusal? WhyNotOffered(string to) =>
        IsClosed ? PetitionRefusals.Closed : Classified?.Class == PetitionClass.Accusation ? PetitionRefusals.AccusationStays : null;

    /// <inheritdoc/>
    public string Number => Registration.Number;

    /// <summary>信访渠道.</summary>
    public PetitionChannel Channel => Registration.Channel;

    /// <summary>适用条例.</summary>
    public PetitionRegulation Regulation => Registration.Regulation;

    /// <summary>收到日期.</summary>
    public DateOnly ReceivedOn => Registration.On;

    /// <summary>交办来源, or null.</summary>
    public Assigner? AssignedBy => Registration.AssignedBy;

    /// <summary>人数, as corrected.</summary>
    public int People { get; init; } = Registration.People;

    /// <summary>是否集体访, as corrected.</summary>
    public bool GroupVisit { get; init; } = Registration.GroupVisit;

    /// <summary>集体访代表.</summary>
    public IReadOnlyList<string> Representatives { get; init; } = Registration.Representatives;

    /// <summary>诉求, with the answers so far.</summary>
    public IReadOnlyList<Demand> Demands { get; init; } = Registration.Demands;

    /// <summary>受理告知期限.</summary>
    public DueDateSummary AcceptanceDue { get; init; } = Registration.AcceptanceDue;

    /// <summary>办理期限, once accepted.</summary>
    public DueDateSummary? Due { get; init; }

    /// <summary>当前期限: of the notice of acceptance, then of handling, then of a review; null while the bureau has nothing to do.</summary>
    public RunningTerm? Running { get; init; }

    /// <summary>分类, or null.</summary>
    public PetitionClassified? Classified { get; init; }

    /// <summary>所涉领域、单位、地区, as last found.</summary>
    public PetitionAbout About { get; init; } = new(Registration.Topic, Registration.Employer, Registration.Place);

    /// <summary>被检举控告的单位、人员.</summary>
    public IReadOnlyList<Accused> Accused => Classified?.Accused ?? [];

    /// <summary>关联的初件, or null.</summary>
    public MatterLinked? Linked { get; init; }

    /// <summary>待答复的管辖异议, or null.</summary>
    public CompetenceObjected? Objection { get; init; }

    /// <summary>受理, or null.</summary>
    public PetitionAccepted? Accepted { get; init; }

    /// <summary>是否正在简易办理.</summary>
    public bool IsSimple { get; init; }

    /// <summary>承办部门, once assigned.</summary>
    public string? Department { get; init; }

    /// <summary>承办人, once assigned to one.</summary>
    public string? Officer { get; init; }

    /// <summary>协办部门.</summary>
    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    /// <summary>回避的工作人员.</summary>
    public IReadOnlyList<OfficerRecused> Recused { get; init; } = [];

    /// <summary>领导包案, or null.</summary>
    public CaseLed? Led { get; init; }

    /// <summary>是否曾由领导包案: the case counts once.</summary>
    public bool WasLed { get; init; }

    /// <summary>转为普通程序, or null.</summary>
    public SimpleHandlingLeft? LeftSimple { get; init; }

    /// <summary>撤回, or null.</summary>
    public PetitionWithdrawn? Withdrawn { get; init; }

    /// <summary>报结, or null.</summary>
    public ReportedBack? Reported { get; init; }

    /// <summary>各次督办.</summary>
    public IReadOnlyList<SupervisionRound> Rounds { get; init; } = [];

    /// <summary>已延长的日数.</summary>
    public int ExtendedBy { get; init; }

    /// <summary>复核中的听证, whose time does not count.</summary>
    public IReadOnlyList<HearingHeld> Excluded { get; init; } = [];

    /// <summary>不予受理的告知, or null.</summary>
    public PetitionDeclined? Declined { get; init; }

    /// <summary>答复, or null.</summary>
    public PetitionAnswered? Answered { get; init; }

    /// <summary>最近送达的意见, or null.</summary>
    public OpinionDelivered? Delivered { get; init; }

    /// <summary>复查, or null.</summary>
    public PetitionReview? Review { get; init; }

    /// <summary>复核, or null.</summary>
    public PetitionReview? Reexamination { get; init; }

    /// <summary>终结, or null.</summary>
    public PetitionConcluded? Concluded { get; init; }

    /// <summary>Whether it has ended: answered, declined, withdrawn or returned.</summary>
    public bool IsClosed => Stage is not (PetitionStage.Registered or PetitionStage.Accepted or PetitionStage.Assigned);

    /// <summary>What has ended can be reviewed or handled anew, and then a term runs again; until then none does, so it is neither reminded of nor overdue.</summary>
    public bool IsOpen => true;

    /// <summary>尚未答复的诉求.</summary>
    public IReadOnlyList<Demand> OpenDemands => [.. Demands.Where(d => d.Outcome is null)];

    /// <summary>正在进行的复查、复核, or null.</summary>
    public PetitionReview? UnderReview => Reexamination is { Decided: null } ? Reexamination : Review is { Decided: null } ? Review : null;

    /// <summary>申诉求决，按《信访工作条例》第三十一条第一至三项应通过其他途径.</summary>
    public bool BelongsElsewhere => Classified?.Route is AppealRoute.Judicial or AppealRoute.Arbitration or AppealRoute.Party;

    /// <summary>
    /// 办理期限的种类: what asks the bureau to do its duty under Art. 31(5) of 2022 is an inspection case; the 60 days are those of Art. 31(6), and for the
    /// rest an assumption (Assumptions.HandlingBeyondArticle31Six).
    /// </summary>
    public Term HandlingTerm => Classified?.Route == AppealRoute.StatutoryDuty ? Terms.LabourInspection : Terms.PetitionHandling(Regulation);

    /// <summary>
    /// 可否简易办理: for first petitions of one person only; not for what was assigned from above, came with others or as a group, accuses somebody, or has a
    /// statutory procedure of its own (简易办理办法).
    /// </summary>
    public bool MayBeSimple =>
        AssignedBy is null && Linked is null && !GroupVisit && People == 1 && Classified?.Class != PetitionClass.Accusation
        && Classified?.Route is null or AppealRoute.Petition;

    /// <inheritdoc/>
    public ClockEvents ClockBy(WorkingCalendar calendar) => Running is not { Due: var due } ? ClockEvents.None : new()
    {
        Extensions = ExtendedBy > 0 && UnderReview is null && Accepted is not null && TermCatalogue.ExtensionOf(TermCatalogue.Of(due)) is { } rule
            ? [new Extension(rule, ExtendedBy)] : [],
        Pauses = UnderReview is null ? [] : [.. Excluded.Select(h => new Pause(h.BeganOn, h.EndedOn, PauseGround.Hearing))],
    };

    /// <summary>登记: the 15 days for the notice of acceptance run.</summary>
    public static Petition Create(PetitionRegistered e) =>
        new(Guid.Empty, e, PetitionStage.Registered, e.On) { Running = RunningTerm.Of(e.AcceptanceDue) };

    /// <summary>登记更正.</summary>
    public Petition Apply(RegistrationCorrected e) => this with { People = e.People, GroupVisit = e.GroupVisit, LastActOn = e.On };

    /// <summary>推选代表.</summary>
    public Petition Apply(RepresentativesElected e) => this with { Representatives = e.Representatives, LastActOn = e.On };

    /// <summary>分类: where the route has another term, that runs from the same day.</summary>
    public Petition Apply(PetitionClassified e) => e.Due is null
        ? this with { Classified = e, LastActOn = e.On }
        : Timed(e.Due, e.On) with { Classified = e, IsSimple = false, ExtendedBy = 0 };

    /// <summary>归类更正.</summary>
    public Petition Apply(AboutCorrected e) => this with { About = e.About, LastActOn = e.On };

    /// <summary>关联.</summary>
    public Petition Apply(MatterLinked e) => this with { Linked = e, LastActOn = e.On };

    /// <summary>解除关联.</summary>
    public Petition Apply(MatterUnlinked e) => this with { Linked = null, LastActOn = e.On };

    /// <summary>管辖异议.</summary>
    public Petition Apply(CompetenceObjected e) => this with { Objection = e, LastActOn = e.On };

    /// <summary>异议不成立.</summary>
    public Petition Apply(ObjectionRejected e) => this with { Objection = null, LastActOn = e.On };

    /// <summary>退回.</summary>
    public Petition Apply(PetitionReturned e) => Ended(PetitionStage.Returned, e.On);

    /// <summary>受理: the term of handling runs.</summary>
    public Petition Apply(PetitionAccepted e) =>
        this with { Stage = PetitionStage.Accepted, Accepted = e, IsSimple = e.Simple is not null, Due = e.Due, Running = RunningTerm.Of(e.Due), LastActOn = e.On };

    /// <summary>不予受理.</summary>
    public Petition Apply(PetitionDeclined e) => Ended(PetitionStage.Declined, e.On) with { Declined = e };

    /// <summary>撤回.</summary>
    public Petition Apply(PetitionWithdrawn e) => Ended(PetitionStage.Withdrawn, e.On) with { Withdrawn = e };

    /// <summary>交办.</summary>
    public Petition Apply(PetitionAssigned e) =>
        this with { Stage = PetitionStage.Assigned, Department = e.Department, Officer = e.Officer, CoHandlers = e.CoHandlers, LastActOn = e.On };

    /// <summary>回避: whoever must keep out no longer handles it.</summary>
    public Petition Apply(OfficerRecused e) =>
        this with
        {
            Recused = [.. Recused, e],
            Officer = Screening.Same(Officer, e.Officer) ? null : Officer,
            Led = Screening.Same(Led?.Leader, e.Officer) || Screening.Same(Led?.Responsible, e.Officer) ? null : Led,
            LastActOn = e.On,
        };

    /// <summary>领导包案.</summary>
    public Petition Apply(CaseLed e) => this with { Led = e, WasLed = true, LastActOn = e.On };

    /// <summary>督办.</summary>
    public Petition Apply(PetitionSupervised e) => this with { Rounds = [.. Rounds, new(e)], LastActOn = e.On };

    /// <summary>督办反馈.</summary>
    public Petition Apply(SupervisionReplied e) =>
        this with { Rounds = [.. Rounds.Select(r => r.Begun.Round == e.Round ? r with { Reply = e } : r)], LastActOn = e.On };

    /// <summary>延长.</summary>
    public Petition Apply(PetitionExtended e) => Timed(e.Due, e.On) with { ExtendedBy = ExtendedBy + e.Days };

    /// <summary>听证.</summary>
    public Petition Apply(HearingHeld e) => e.Due is null
        ? this with { LastActOn = e.On }
        : this with { Excluded = [.. Excluded, e], Running = Running! with { Due = e.Due }, LastActOn = e.On };

    /// <summary>调解.</summary>
    public Petition Apply(PetitionMediated e) => this with { LastActOn = e.On };

    /// <summary>转为普通程序.</summary>
    public Petition Apply(SimpleHandlingLeft e) => Timed(e.Due, e.On) with { IsSimple = false, LeftSimple = e };

    /// <summary>答复部分诉求.</summary>
    public Petition Apply(DemandsAnswered e) => this with { Demands = Demand.Answered(Demands, e.Answers), LastActOn = e.On };

    /// <summary>答复.</summary>
    public Petition Apply(PetitionAnswered e) =>
        Ended(PetitionStage.Answered, e.On) with { Answered = e, Demands = Demand.Answered(Demands, e.Answers) };

    /// <summary>报结.</summary>
    public Petition Apply(ReportedBack e) => this with { Stage = PetitionStage.ReportedBack, Reported = e, LastActOn = e.On };

    /// <summary>送达.</summary>
    public Petition Apply(OpinionDelivered e) => this with { Delivered = e, LastActOn = e.On };

    /// <summary>申请复查、复核: the 30 days to decide run.</summary>
    public Petition Apply(ReviewAsked e) => (e.Level == OpinionLevel.Review ? this with { Review = new(e) } : this with { Reexamination = new(e) }) with
    {
        Running = RunningTerm.Of(e.Due),
        LastActOn = e.On,
    };

    /// <summary>复查、复核意见.</summary>
    public Petition Apply(ReviewDecided e) => (e.Level == OpinionLevel.Review
        ? this with { Review = Review! with { Decided = e } }
        : this with { Reexamination = Reexamination! with { Decided = e } }) with { Running = null, LastActOn = e.On };

    /// <summary>终结.</summary>
    public Petition Apply(PetitionConcluded e) => this with { Concluded = e, LastActOn = e.On };

    /// <summary>重新办理: every demand is open again, and the term runs anew.</summary>
    public Petition Apply(PetitionReopened e) => Timed(e.Due, e.On) with
    {
        Stage = e.StageAfter,
        Demands = Registration.Demands,
        Declined = null,
        Withdrawn = null,
        Answered = null,
        Reported = null,
        Delivered = null,
        Review = null,
        Reexamination = null,
        Excluded = [],
        Concluded = null,
        IsSimple = false,
        ExtendedBy = 0,
    };

    /// <summary>期限重算.</summary>
    public Petition Apply(DeadlineRecalculated e) => UnderReview is not null
        ? this with { Running = Running?.After(e) }
        : Accepted is null
            ? this with { Running = Running?.After(e), AcceptanceDue = e.Due }
            : this with { Running = Running?.After(e), Due = e.Due };

    /// <summary>期限提醒.</summary>
    public Petition Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };

    /// <summary>提出转送.</summary>
    public Petition Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送办结.</summary>
    public Petition Apply(TransferCompleted e) => Ended(PetitionStage.Transferred, e.On) with { Transfer = Transfer.After(e, Transfer) };

    /// <summary>转送退回.</summary>
    public Petition Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>接收转送: it had come to another service.</summary>
    public Petition Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };

    // An objection that is still to be answered ends with it: a petition that was withdrawn is not returned besides.
    private Petition Ended(PetitionStage stage, DateOnly on) => this with { Stage = stage, Running = null, Objection = null, LastActOn = on };

    private Petition Timed(DueDateSummary due, DateOnly on) => (Accepted is null ? this with { AcceptanceDue = due } : this with { Due = due }) with
    {
        Running = Running is null ? RunningTerm.Of(due) : Running with { Due = due },
        LastActOn = on,
    };
}
