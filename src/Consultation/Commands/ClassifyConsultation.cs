using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>归类: says what an item is about, which employer and where, as it has been found since; takes the place of what was said before.</summary>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, an organisation; or null.</param>
/// <param name="Place">所涉地区; or null.</param>
/// <param name="On">归类日期; null for today.</param>
public sealed record ClassifyConsultation(ConsultationTopic? Topic = null, string? Employer = null, string? Place = null, DateOnly? On = null) : IDated
{
    /// <summary>The classification, nothing where it is the same, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, ClassifyConsultation command, DateOnly on)
    {
        var about = new ConsultationSubject(command.Topic, command.Employer, command.Place);
        return consultation.Stage == ConsultationStage.Closed ? ConsultationRefusals.Closed
            : about == consultation.About ? Decision.NothingToDo
            : Decision.Of(new ConsultationClassified(on, consultation.Number, consultation.Channel, about, consultation.ReceivedOn));
    }

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/classify", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("归类 / Say what the item is about");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ClassifyConsultation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, ClassifyConsultation>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ClassifyConsultationRules : AbstractValidator<ClassifyConsultation>
{
    public ClassifyConsultationRules()
    {
        RuleFor(c => c.Topic).IsInEnum();
        RuleFor(c => c.Employer).MaximumLength(100);
        RuleFor(c => c.Place).MaximumLength(50);
    }
}
