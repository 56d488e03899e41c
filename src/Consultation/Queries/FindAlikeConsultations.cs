using FluentValidation;
using Hrss.Consultation.Commands;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Queries;

/// <summary>
/// 登记前查重: what is known of a call or question before it is registered, so that a repeat is seen at once. Asked in a body, since addresses are written to
/// logs and this holds personal data; it changes nothing.
/// </summary>
/// <param name="Inquirer">诉求人, or null.</param>
/// <param name="Subject">标题, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
/// <param name="Topic">事项领域, or null.</param>
public sealed record FindAlikeConsultations(
    Inquirer? Inquirer = null, string? Subject = null, string? Employer = null, string? Place = null, ConsultationTopic? Topic = null)
{
    /// <summary>The consultation as the register would have it, had it been registered.</summary>
    internal ConsultationOnRecord AsOnRecord(DateOnly today) =>
        new(Guid.Empty, "", ConsultationChannel.MayorsHotline, ConsultationClass.Inquiry, today, ConsultationStage.Received)
        {
            Subject = Subject ?? "",
            PersonKey = Inquirer?.Key,
            Employer = Employer,
            Place = Place,
            TopicWord = Json.WordOf(Topic),
        };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/alike", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("登记前查重：相似的咨询事项 / Consultations that may be the same matter as one that is about to be registered");

    private static async Task<Ok<IReadOnlyList<AlikeConsultation>>> HandleAsync(
        Command<FindAlikeConsultations> asked, IQuerySession session, BusinessClock clock, CancellationToken cancellation)
    {
        var today = clock.Today;
        return TypedResults.Ok(await AlikeConsultation.FindAsync(session, asked.Body.AsOnRecord(today), today, today, cancellation));
    }
}

/// <summary>What a search must hold before it is looked at.</summary>
internal sealed class FindAlikeConsultationsRules : AbstractValidator<FindAlikeConsultations>
{
    public FindAlikeConsultationsRules()
    {
        RuleFor(c => c.Subject).MaximumLength(200);
        RuleFor(c => c.Employer).MaximumLength(100);
        RuleFor(c => c.Place).MaximumLength(100);
        RuleFor(c => c.Topic).IsInEnum();
        RuleFor(c => c.Inquirer!).SetValidator(new InquirerRules()).When(c => c.Inquirer is not null);
        RuleFor(c => c.Inquirer).Must((asked, _) => AlikeMatters.CanBeCompared(asked.AsOnRecord(default)))
            .Explained("consultation.nothing-to-compare", "须填写电话或者电子邮箱、用人单位，或者地区和领域、地区和标题，方可查重。",
                "Name the phone or e-mail address, the employer, or the place with a topic or a subject: nothing else is compared.");
    }
}
