using FluentValidation;
using Hrss.Consultation.Commands;
using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Consultation.Queries;

/// <summary>问题的办理情况, for whoever asked: without names and without the text of the question.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="Answer">答复内容, or null.</param>
/// <param name="AnsweredOn">答复日期, or null.</param>
/// <param name="Route">不予受理的途径, or null.</param>
/// <param name="Reason">不予受理的理由, or null.</param>
/// <param name="TransferredTo">The service that has taken it over (转送), or null.</param>
/// <param name="TransferredAs">登记编号 there, or null.</param>
public sealed record QuestionState(
    string Number, ConsultationStage Stage, DateOnly DueOn, string? Answer, DateOnly? AnsweredOn, RefusalRoute? Route, string? Reason,
    string? TransferredTo, string? TransferredAs)
{
    // Asked by a body: an address is written into logs on its way, and the code with it.
    internal static void Map(RouteGroupBuilder questions) => questions
        .MapPost("/state", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
        .WithSummary("凭登记编号和查询码查询 / The state of a question, by number and access code");

    private static async Task<Results<Ok<QuestionState>, ProblemHttpResult>> HandleAsync(
        Command<QuestionKey> command, NpgsqlDataSource database, IQuerySession session, CancellationToken cancellation)
    {
        await using var find = database.CreateCommand($"select id from {QuestionTables.Access} where agency = $1 and number = $2 and hash = $3");
        find.Parameters.Add(new() { Value = command.Caller.Agency });
        find.Parameters.Add(new() { Value = command.Body.Number.Trim() });
        find.Parameters.Add(new() { Value = AskQuestion.HashOf(command.Body.AccessCode) });
        return await find.ExecuteScalarAsync(cancellation) is Guid id
            && await session.Events.AggregateStreamAsync<ConsultationDetails>(id, token: cancellation) is { } details
            ? TypedResults.Ok(new QuestionState(
                details.Number, details.Stage, details.Due.LegalDue, details.Answer, details.AnsweredOn, details.Refusal?.Route, details.Refusal?.Reason,
                details.Transfer is { IsDone: true } gone ? gone.To : null, details.Transfer?.TakenAs))
            : ConsultationRefusals.NoSuchQuestion.ToProblem();
    }
}

/// <summary>登记编号和查询码.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="AccessCode">查询码.</param>
public sealed record QuestionKey(string Number, string AccessCode);

/// <summary>What they must hold before they are looked up.</summary>
internal sealed class QuestionKeyRules : AbstractValidator<QuestionKey>
{
    public QuestionKeyRules()
    {
        RuleFor(k => k.Number).NotEmpty().MaximumLength(50);
        RuleFor(k => k.AccessCode).NotEmpty().MaximumLength(50);
    }
}
