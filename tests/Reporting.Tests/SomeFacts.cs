using FsCheck;
using FsCheck.Fluent;
using Hrss.Contracts;

namespace Hrss.Reporting.Tests;

/// <summary>Facts, and the blocks in which they are delivered: each fact at least once, in any order.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Blocks">The deliveries.</param>
public sealed record Deliveries(IReadOnlyList<Fact> Facts, IReadOnlyList<IReadOnlyList<Fact>> Blocks);

/// <summary>Makes facts of every kind: few agencies, matters and departments, so that they meet.</summary>
public static class SomeFacts
{
    public static readonly string[] Agencies = ["430200", "430202", "430223"];

    private static readonly Guid[] Matters = [.. Enumerable.Range(1, 12).Select(n => new Guid(n, 0, 0, new byte[8]))];
    private static readonly string[] Departments = ["就业科", "劳动监察支队", "社会保险处"];

    public static Arbitrary<Deliveries> Delivered() => Arb.From(
        from facts in Gen.ListOf(AnyFact).Where(f => f.Count > 0)
        from times in Gen.ListOf(Gen.Choose(1, 3), facts.Count)
        from order in Gen.Shuffle(facts.Zip(times).SelectMany(f => Enumerable.Repeat(f.First, f.Second)))
        from size in Gen.Choose(1, 12)
        select new Deliveries([.. facts], [.. order.Chunk(size)]));

    public static Gen<Fact> AnyFact =>
        from id in ArbMap.Default.GeneratorFor<Guid>()
        from matter in Gen.Elements(Matters)
        from agency in Gen.Elements(Agencies)
        from day in Gen.Choose(0, (3 * 365) - 1)
        from content in Gen.Elements(Kinds).SelectMany(kind => kind)
        select content with
        {
            FactId = id,
            MatterId = matter,
            Agency = agency,
            MatterVersion = 1,
            OccurredOn = FirstDay.AddDays(day),
            RecordedAt = new DateTimeOffset(2012, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };

    private static readonly DateOnly FirstDay = new(2010, 1, 1);

    private static readonly Gen<string> Department = Gen.Elements(Departments);
    private static readonly Gen<bool> YesOrNo = Gen.Elements(true, false);
    private static readonly Gen<DateOnly> Earlier = Gen.Choose(0, (3 * 365) - 1).Select(FirstDay.AddDays);
    private static readonly Gen<string> Linking = Gen.Elements("petition", "consultation");
    private static readonly Gen<string> PetitionChannel =
        Gen.Elements(PetitionChannels.Visit, PetitionChannels.Visit, PetitionChannels.Letter, PetitionChannels.Call, PetitionChannels.Assigned, PetitionChannels.Online);

    private static readonly Gen<string> Outcome = Gen.Elements(PetitionOutcomes.Supported, PetitionOutcomes.Explained, PetitionOutcomes.NotSupported);
    private static readonly Gen<string> Level = Gen.Elements(PetitionReviewLevels.Review, PetitionReviewLevels.Reexamination);

    private static readonly Gen<string> ConsultationChannel =
        Gen.Elements(
            ConsultationChannels.MayorsMailbox, ConsultationChannels.MayorsHotline, ConsultationChannels.Online, ConsultationChannels.GovernorsMailbox);

    private static readonly Gen<IReadOnlyList<string>> Channels =
        Gen.SubListOf(PublicationChannels.Website, PublicationChannels.Newspaper, PublicationChannels.Radio).Select(IReadOnlyList<string> (channels) => [.. channels]);

    private static readonly Gen<string> Field = Gen.Elements(InformationFields.Employment, InformationFields.SocialInsurance);

    private static readonly (string Remedy, string Track)[] Tracks =
    [
        (Remedies.Review, RemedyTracks.Review), (Remedies.Lawsuit, RemedyTracks.DirectLawsuit), (Remedies.Lawsuit, RemedyTracks.LawsuitAfterReview),
        (Remedies.Complaint, RemedyTracks.Complaint),
    ];

    private static readonly Gen<string> Result = Gen.Elements(RemedyResults.Upheld, RemedyResults.Corrected, RemedyResults.Other);
    private static readonly Gen<string> Activity = Gen.Elements(OutreachKinds.PublicityMonth, OutreachKinds.TrainingClass, OutreachKinds.Contest);

    private static readonly Gen<string> FactorLevel = Gen.Elements("general", "considerable", "major");
    private static readonly Gen<string> Scope = Gen.Elements("employer", "place-and-topic");

    private static readonly Gen<string> Applicant = Gen.Elements(ApplicantKinds.NaturalPerson, ApplicantKinds.LegalServices);

    private static readonly Gen<Fact>[] Kinds =
    [
        Department.Select(Fact (d) => new DepartmentListed { Number = "BM-2011-000001", Department = d }),
        Department.Select(Fact (d) => new DepartmentDelisted { Department = d }),
        from d in Department
        from f in Field
        from c in Channels
        from t in YesOrNo
        select (Fact)new InformationPublished { Number = "ZX-2011-000001", Department = d, Field = f, Channels = c, InTime = t },
        from d in Department
        from f in Field
        from c in Channels
        from t in YesOrNo
        from earlier in Earlier
        select (Fact)new InformationWithdrawn { Department = d, Field = f, Channels = c, InTime = t, PublishedOn = earlier },
        from d in Department
        from f in Field
        from c in Channels
        select (Fact)new InformationPublishedFurther { Department = d, Field = f, Channels = c },
        from d in Department
        from f in Field
        from c in Channels
        from earlier in Earlier
        select (Fact)new FurtherPublicationWithdrawn { Department = d, Field = f, Channels = c, PublishedOn = earlier },
        Department.Select(Fact (d) => new InformationRevised { Department = d, Field = InformationFields.Employment, InTime = true }),
        Department.Select(Fact (d) => new InformationRepealed { Department = d, Field = InformationFields.Employment }),
        from d in Department
        from c in YesOrNo
        select (Fact)new ApprovalItemListed { Number = "SP-2011-000001", Department = d, AtServiceCentre = c },
        from d in Department
        from c in YesOrNo
        select (Fact)new ApprovalItemMoved { Department = d, AtServiceCentre = c },
        from d in Department
        from c in YesOrNo
        select (Fact)new ApprovalItemEnded { Department = d, AtServiceCentre = c },
        from amount in Gen.Choose(0, 5000)
        from year in Gen.Choose(2021, 2023)
        select (Fact)new YearlyFigureEntered { Number = "BE-2024-000001", Year = year, Figure = "normative-documents.in-force", Amount = amount },
        from amount in Gen.Choose(-50, 50)
        from year in Gen.Choose(2021, 2023)
        select (Fact)new YearlyFigureCorrected { Year = year, Figure = "normative-documents.in-force", AmountAdded = amount },
        from a in Applicant
        from due in Earlier
        select (Fact)new InformationRequestReceived { Number = "YSQ-2011-000001", Channel = RequestChannels.Online, Applicant = a, DueOn = due },
        from was in Earlier
        from due in Earlier
        select (Fact)new InformationRequestDueMoved { WasDueOn = was, DueOn = due },
        from a in Applicant
        from o in Gen.Elements("other.other", null)
        from due in Earlier
        select (Fact)new InformationRequestWithdrawn { Channel = RequestChannels.Fax, Applicant = a, Outcome = o, DueOn = due },
        YesOrNo.Select(Fact (t) => new InformationRequestAnsweredAnew { Outcome = "granted", InTime = t }),
        from fen in Gen.Choose(0, 5000)
        from was in Earlier
        from due in Earlier
        select (Fact)new DisclosureProcessingFeeNoticed { AmountInFen = fen, WasDueOn = was, DueOn = due },
        from fen in Gen.Choose(0, 5000)
        from was in Earlier
        from due in Earlier
        select (Fact)new DisclosureFeePaid { AmountInFen = fen, WasDueOn = was, DueOn = due },
        Gen.Choose(0, 5000).Select(Fact (fen) => new DisclosureFeeWaived { AmountInFen = fen }),
        from a in Applicant
        from o in Gen.Elements("granted", "refused", "not-processed.repeat")
        from was in Earlier
        from t in YesOrNo
        select (Fact)new InformationRequestAnswered { Channel = RequestChannels.Online, Applicant = a, Outcome = o, WasDueOn = was, DueOn = was, InTime = t },
        Gen.Choose(0, 5000).Select(Fact (fen) => new DisclosureFeeCharged { AmountInFen = fen }),
        Gen.Elements(Tracks).Select(Fact (t) => new DisclosureRemedySought { Number = "JJ-2011-000001", Remedy = t.Remedy, Track = t.Track }),
        from t in Gen.Elements(Tracks)
        from r in Result
        select (Fact)new DisclosureRemedyConcluded { Track = t.Track, Result = r },
        from t in Gen.Elements(Tracks)
        from r in Result
        from earlier in Earlier
        select (Fact)new DisclosureRemedyReopened { Track = t.Track, Result = r, ConcludedOn = earlier },
        from activity in Activity
        from earlier in Earlier
        select (Fact)new OutreachActivityHeld { Number = "XC-2011-000001", Activity = activity, From = earlier, To = earlier },
        from activity in Activity
        from people in Gen.Choose(1, 500)
        from earlier in Earlier
        select (Fact)new OutreachBatchHeld
        {
            Number = "XC-2011-000001",
            Activity = activity,
            Audience = OutreachAudiences.Public,
            HeldOn = earlier,
            People = people,
        },
        from activity in Activity
        from people in Gen.Choose(-5, 5)
        from earlier in Earlier
        select (Fact)new OutreachBatchCorrected { Activity = activity, Audience = OutreachAudiences.Public, HeldOn = earlier, PeopleAdded = people },
        from c in PetitionChannel
        from people in Gen.Choose(1, 60)
        from g in YesOrNo
        select (Fact)new PetitionRegistered { Number = "XF-2011-000001", Channel = c, People = people, GroupVisit = g },
        from c in PetitionChannel
        from people in Gen.Choose(-10, 10)
        from g in Gen.Choose(-1, 1)
        from earlier in Earlier
        select (Fact)new PetitionRegistrationCorrected { Channel = c, RegisteredOn = earlier, PeopleAdded = people, GroupVisitsAdded = g },
        from c in PetitionChannel
        from earlier in Earlier
        from topic in Gen.Elements(null, MatterTopics.UnpaidWages, MatterTopics.Pensions)
        from before in Gen.Elements(null, MatterTopics.UnpaidWages)
        select (Fact)new PetitionClassified { Number = "XF-2011-000001", Channel = c, RegisteredOn = earlier, People = 1, Topic = topic, TopicBefore = before },
        Gen.Constant<Fact>(new PetitionAccepted { DueOn = FirstDay }),
        PetitionChannel.Select(Fact (c) => new PetitionNotAccepted { Channel = c }),
        PetitionChannel.Select(Fact (c) => new PetitionWithdrawn { Channel = c }),
        PetitionChannel.Select(Fact (c) => new PetitionReturned { Channel = c }),
        from service in Linking
        from c in PetitionChannel
        from earlier in Earlier
        select (Fact)new RepeatLinked { From = service, Channel = c, RegisteredOn = earlier, FirstService = "petition", FirstMatterId = Matters[0] },
        from service in Linking
        from c in PetitionChannel
        from earlier in Earlier
        select (Fact)new RepeatUnlinked { From = service, Channel = c, RegisteredOn = earlier },
        Department.Select(Fact (d) => new PetitionLedByLeader { Department = d }),
        Department.Select(Fact (d) => new PetitionSupervised { Department = d, Round = 1 }),
        Level.Select(Fact (l) => new PetitionReviewAsked { Level = l }),
        from l in Level
        from r in Gen.Elements(PetitionReviewResults.Upheld, PetitionReviewResults.Changed)
        from t in YesOrNo
        select (Fact)new PetitionReviewDecided { Level = l, Result = r, InTime = t },
        from c in PetitionChannel
        from d in Department
        from o in Outcome
        from e in Gen.Elements(PetitionEndings.Answered, PetitionEndings.NotAccepted, PetitionEndings.Withdrawn, PetitionEndings.Returned)
        from t in YesOrNo
        from reported in YesOrNo
        select (Fact)new PetitionReopened { Channel = c, Department = d, Ending = e, Outcome = o, InTime = t, WasReportedBack = reported },
        Department.Select(Fact (d) => new PetitionAssigned { Department = d }),
        from c in PetitionChannel
        from d in Department
        from o in Outcome
        from t in YesOrNo
        select (Fact)new PetitionAnswered { Channel = c, Department = d, Outcome = o, DueOn = FirstDay, InTime = t },
        Department.Select(Fact (d) => new AssignedMatterReportedBack { Department = d, AssigningOrgan = "市信访局" }),
        from level in FactorLevel
        from d in Department
        select (Fact)new InstabilityFactorRegistered { Number = "BW-2011-000001", Level = level, Topic = MatterTopics.UnpaidWages, Department = d },
        from was in FactorLevel
        from level in FactorLevel
        select (Fact)new InstabilityFactorLevelChanged { Was = was, Level = level, Topic = MatterTopics.UnpaidWages },
        Gen.Constant<Fact>(new InstabilityFactorWatched { Topic = MatterTopics.Pensions }),
        Gen.Constant<Fact>(new InstabilityFactorUnwatched { Topic = MatterTopics.Pensions }),
        from level in FactorLevel
        from d in Department
        from resolved in YesOrNo
        select (Fact)new InstabilityFactorClosed { Level = level, Topic = MatterTopics.UnpaidWages, Department = d, Resolved = resolved },
        from level in FactorLevel
        from d in Department
        select (Fact)new InstabilityFactorReopened { Level = level, Topic = MatterTopics.UnpaidWages, Department = d },
        YesOrNo.Select(Fact (t) => new MajorReportMade { Number = "ZB-2011-000001", OnTheDay = t }),
        Gen.Constant<Fact>(new MajorReportReceipted()),
        Earlier.Select(Fact (month) => new InstabilityScreeningStarted { Number = "PC-2011-000001", Month = month }),
        from d in Department
        from t in YesOrNo
        select (Fact)new InstabilityScreeningReported { Department = d, Factors = 1, InTime = t },
        Scope.Select(Fact (s) => new EarlyWarningRaised { Number = "YJ-2011-000001", Scope = s }),
        from s in Scope
        from t in YesOrNo
        select (Fact)new EarlyWarningEnded { Scope = s, TurnedIntoFactor = t },
        Scope.Select(Fact (s) => new EarlyWarningSuperseded { Scope = s }),
        Department.Select(Fact (d) => new RiskAssessmentStarted { Number = "PG-2011-000001", Department = d }),
        Department.Select(Fact (d) => new RiskAssessmentConcluded { Department = d, Risk = "low", Conclusion = "implement" }),
        Earlier.Select(Fact (day) => new ReceptionDayHeld { Number = "JD-2011-000001", Day = day }),
        Earlier.Select(Fact (day) => new ReceptionDayNotHeld { Number = "JD-2011-000001", Day = day }),
        Earlier.Select(Fact (day) => new ReceptionDayCaseReceived { Number = "JD-2011-000001", Day = day }),
        ConsultationChannel.Select(Fact (c) => new ConsultationReceived { Number = "ZX-2011-000001", Channel = c, Class = "inquiry" }),
        Earlier.Select(Fact (day) => new HolidayNoticeEntered
        {
            Number = "JR-2011-000001",
            DaysOff = new Dictionary<DateOnly, string> { [day] = "春节" },
            DaysWorked = new Dictionary<DateOnly, string>(),
        }),
        Department.Select(Fact (d) => new ConsultationDispatched { Department = d }),
        ConsultationChannel.Select(Fact (c) => new ConsultationClassified { Number = "ZX-2011-000001", Channel = c, Topic = MatterTopics.UnpaidWages }),
        ConsultationChannel.Select(Fact (c) => new ConsultationRefused { Channel = c, Route = ConsultationRoutes.Petition }),
        from c in ConsultationChannel
        from d in Department
        select (Fact)new ConsultationDispatchObjected { Channel = c, Department = d },
        from c in ConsultationChannel
        from d in Department
        select (Fact)new ConsultationDispatchObjectionAgreed { Channel = c, Department = d },
        from c in ConsultationChannel
        from d in Department
        select (Fact)new ConsultationSentBack { Channel = c, Department = d },
        from c in ConsultationChannel
        from d in Department
        select (Fact)new ConsultationReworkAnswered { Channel = c, Department = d },
        from c in ConsultationChannel
        from d in Department
        select (Fact)new ConsultationAnswerPublished { Channel = c, Department = d },
        from c in ConsultationChannel
        from d in Department
        select (Fact)new ConsultationAnswerWithdrawn { Channel = c, Department = d },
        from c in ConsultationChannel
        from d in Department
        from solved in YesOrNo
        from again in YesOrNo
        from before in Earlier
        select (Fact)new ConsultationCalledBack
        {
            Channel = c,
            Department = d,
            Responded = true,
            Solved = solved,
            Satisfied = !solved,
            PreviousOn = again ? before : null,
            PreviousDepartment = again ? d : null,
            PreviousResponded = again,
            PreviousSolved = again && !solved,
            PreviousSatisfied = false,
        },
        from c in ConsultationChannel
        from d in Department
        from t in YesOrNo
        select (Fact)new ConsultationAnswered { Channel = c, Department = d, DueOn = FirstDay, InTime = t },
    ];
}
