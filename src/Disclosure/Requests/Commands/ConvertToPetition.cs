using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>转为信访事项 (2019 Art. 39): what was answered as in truth a petition goes on under a petition number.</summary>
/// <param name="PetitionNumber">信访登记编号, such as <c>XF-2024-000001</c>.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ConvertToPetition(string PetitionNumber, DateOnly? On = null) : IDated
{
    /// <summary>The link, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, ConvertToPetition command, DateOnly on) => request switch
    {
        { Answered: null } => RequestRefusals.NotAnswered,
        { PetitionNumber: { } number } => number == command.PetitionNumber ? Decision.NothingToDo : RequestRefusals.ConvertedAlready,
        _ when request.Answered.Outcome != DisclosureOutcomes.PetitionInDisguise.Code => RequestRefusals.NotAPetition,
        _ => Decision.Of(new ConvertedToPetition(on, command.PetitionNumber)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/petition", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("转为信访事项 / Goes on as a petition");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ConvertToPetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, ConvertToPetition>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ConvertToPetitionRules : AbstractValidator<ConvertToPetition>
{
    public ConvertToPetitionRules()
    {
        RuleFor(c => c.PetitionNumber).NotEmpty().Matches("^XF-[0-9]{4}-[0-9]{6,}$")
            .Explained("disclosure-request.petition-number", "信访登记编号形如 XF-2024-000001。", "The number of a petition looks like XF-2024-000001.");
    }
}
