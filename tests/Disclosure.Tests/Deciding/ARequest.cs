using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog.Deciding;
using Hrss.Statutes;
using Hrss.Testing;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

/// <summary>Requests of both regulations for tests of decisions, with the calendar as published and the assumed values as proposed.</summary>
internal static class ARequest
{
    public static readonly WorkingCalendar AsPublished = WorkingCalendar.Published;
    public static readonly AssumedValues Assumed = AssumedValues.Default;
    public static readonly Applicant Citizen = new("张三", ApplicantKind.NaturalPerson, "13800000000");
    public static readonly Applicant Identified = Citizen with { Identification = "430202198001011234" };

    /// <summary>In person on 20 April 2011: due on 12 May.</summary>
    public static readonly object[] Of2011 = In(new SubmitRequest(RequestChannel.InPerson, Citizen, "2010 年失业保险基金收支情况"), new(2011, 4, 20));

    /// <summary>In person on 25 April 2024: due on 24 May.</summary>
    public static readonly object[] Of2024 = In(new SubmitRequest(RequestChannel.InPerson, Identified, "2023 年工伤认定统计"), new(2024, 4, 25));

    /// <summary>Online on 25 April 2024, its receipt not confirmed yet.</summary>
    public static readonly object[] Unconfirmed = In(new SubmitRequest(RequestChannel.Online, Identified, "2023 年工伤认定统计"), new(2024, 4, 25));

    /// <summary>The facts of a submission by staff.</summary>
    public static object[] In(SubmitRequest command, DateOnly on)
    {
        var (facts, refusal) = SubmitRequest.Decide(command, on, byStaff: true, AsPublished);
        refusal?.Code.ShouldBeNull();
        return [.. facts!(Number)];
    }

    /// <summary>Facts with those that a decision on them leaves.</summary>
    public static object[] Then(this object[] facts, Func<InformationRequest, Decision> decide)
    {
        var decision = decide(Fold<InformationRequest>(facts));
        decision.Refusal?.Code.ShouldBeNull();
        return [.. facts, .. decision.Facts];
    }

    /// <summary>A decision on facts.</summary>
    public static Decided When(this object[] facts, Func<InformationRequest, Decision> decide) => Given<InformationRequest>(facts).When(decide);

    /// <summary>An answer with an outcome.</summary>
    public static Func<InformationRequest, Decision> Answer(string outcome, DateOnly on, params RequestOnRecord[] earlier) =>
        Answer(new AnswerRequest(outcome, "见附件。"), on, earlier);

    /// <summary>An answer.</summary>
    public static Func<InformationRequest, Decision> Answer(AnswerRequest command, DateOnly on, params RequestOnRecord[] earlier) =>
        request => AnswerRequest.Decide(request, command, on, AsPublished, earlier);

    /// <summary>The day by which the request of these facts must be answered.</summary>
    public static DateOnly Due(this object[] facts) => Fold<InformationRequest>(facts).Due!.LegalDue;

    /// <summary>An earlier request as the register has it.</summary>
    public static RequestOnRecord Earlier(string number, Applicant applicant, string? outcome = "granted") =>
        new(Guid.CreateVersion7(), number, applicant.Key, "2023 年工伤认定统计", RequestChannel.Online, new(2024, 3, 1), RequestStage.Answered)
        {
            ReceivedOn = new(2024, 3, 1),
            Outcome = outcome,
        };
}
