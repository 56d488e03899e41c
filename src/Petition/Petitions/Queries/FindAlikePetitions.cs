using FluentValidation;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>
/// 登记前查重: what the reception officer knows of a petition before it is registered, so that a repeat is seen at once. Asked in a body, since addresses are
/// written to logs and this holds personal data; it changes nothing.
/// </summary>
/// <param name="Petitioner">信访人, or null.</param>
/// <param name="Subject">事由, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
/// <param name="Topic">事项领域, or null.</param>
public sealed record FindAlikePetitions(
    Petitioner? Petitioner = null, string? Subject = null, string? Employer = null, string? Place = null, PetitionTopic? Topic = null)
{
    /// <summary>The petition as the register would have it, had it been registered.</summary>
    internal PetitionOnRecord AsOnRecord(DateOnly today) => new(Guid.Empty, "", PetitionChannel.Visit, today, PetitionStage.Registered)
    {
        Subject = Subject ?? "",
        PersonKey = Petitioner?.Key,
        IdentityKey = Petitioner?.IdentityKey,
        Employer = Employer,
        Place = Place,
        TopicWord = Json.WordOf(Topic),
    };

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/alike", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记前查重：相似的信访事项 / Petitions that may be the same matter as one that is about to be registered");

    private static async Task<Ok<IReadOnlyList<AlikePetition>>> HandleAsync(
        Command<FindAlikePetitions> asked, IQuerySession session, BusinessClock clock, CancellationToken cancellation)
    {
        var today = clock.Today;
        return TypedResults.Ok(await AlikePetitions.FindAsync(session, Reader.Of(asked.Http), asked.Body.AsOnRecord(today), today, today, cancellation));
    }
}

/// <summary>What a search must hold before it is looked at.</summary>
internal sealed class FindAlikePetitionsRules : AbstractValidator<FindAlikePetitions>
{
    public FindAlikePetitionsRules()
    {
        RuleFor(c => c.Subject).MaximumLength(200);
        RuleFor(c => c.Employer).MaximumLength(100);
        RuleFor(c => c.Place).MaximumLength(100);
        RuleFor(c => c.Topic).IsInEnum();
        RuleFor(c => c.Petitioner!.Name).NotEmpty().MaximumLength(50).When(c => c.Petitioner is not null);
        RuleFor(c => c.Petitioner!.Phone).MaximumLength(30).When(c => c.Petitioner is not null);
        RuleFor(c => c.Petitioner!.Address).MaximumLength(200).When(c => c.Petitioner is not null);
        RuleFor(c => c.Petitioner!.Identification).MaximumLength(50).When(c => c.Petitioner is not null);
        RuleFor(c => c.Petitioner).Must((asked, _) => AlikeMatters.CanBeCompared(asked.AsOnRecord(default)))
            .Explained("petition.nothing-to-compare", "须填写证件号码、姓名和电话、用人单位，或者地区和领域、地区和事由，方可查重。",
                "Name the proof of identity, a name with its phone, the employer, or the place with a topic or a subject: nothing else is compared.");
    }
}
