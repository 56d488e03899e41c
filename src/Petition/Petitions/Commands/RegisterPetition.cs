using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>信访登记: registers a visit, a letter, a call, a matter assigned from above or an online petition (2005 Art. 17-21; 2022 Art. 17-22).</summary>
/// <param name="Channel">信访渠道; the public uses online.</param>
/// <param name="Subject">事由, at most 200 characters.</param>
/// <param name="Content">诉求内容, at most 20,000 characters.</param>
/// <param name="Petitioner">信访人.</param>
/// <param name="On">收到日期, Asia/Shanghai; null for today.</param>
/// <param name="People">人数, 1 where not given.</param>
/// <param name="GroupVisit">是否集体访.</param>
/// <param name="Representatives">集体访代表, at most five (2005 Art. 18; 2022 Art. 20).</param>
/// <param name="AssignedBy">交办来源, for channel assigned.</param>
/// <param name="Demands">诉求, at most twenty; null where <paramref name="Subject"/> is the only one.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位: the name of an organisation, or null.</param>
/// <param name="Place">所涉地区: a county or district, or null.</param>
/// <param name="Receptionist">接待人, for a visit or a call; or null.</param>
/// <param name="Accused">被检举控告的单位、人员: whom it names is kept out of it from the start, for it is an accusation then; or null.</param>
public sealed record RegisterPetition(
    PetitionChannel Channel,
    string Subject,
    string Content,
    Petitioner Petitioner,
    DateOnly? On = null,
    int People = 1,
    bool GroupVisit = false,
    IReadOnlyList<string>? Representatives = null,
    Assigner? AssignedBy = null,
    IReadOnlyList<string>? Demands = null,
    PetitionTopic? Topic = null,
    string? Employer = null,
    string? Place = null,
    string? Receptionist = null,
    IReadOnlyList<Accused>? Accused = null) : IDated
{
    /// <summary>The fact of the registration, or why it is refused.</summary>
    public static (Func<string, PetitionRegistered>? Registered, Refusal? Refusal) Decide(
        RegisterPetition command, DateOnly on, bool byStaff, WorkingCalendar calendar)
    {
        if (command.Channel == PetitionChannel.Transferred)
            return (null, PetitionRefusals.ChannelOfTransfers);
        if (command.Channel != PetitionChannel.Online && !byStaff)
            return (null, PetitionRefusals.NeedsStaff);
        if (command.GroupVisit && command.Channel != PetitionChannel.Visit)
            return (null, PetitionRefusals.GroupOnlyByVisit);
        if (command.GroupVisit && command.People < 2)
            return (null, PetitionRefusals.GroupOfOne);
        if (command.Channel == PetitionChannel.Assigned == command.AssignedBy is null)
            return (null, PetitionRefusals.OrganMissing);
        if (command.Receptionist is not null && command.Channel is not (PetitionChannel.Visit or PetitionChannel.Call))
            return (null, PetitionRefusals.NobodyReceived);
        if (command.Representatives?.Count > command.People)
            return (null, PetitionRefusals.MoreThanCame);
        if (command.AssignedBy?.DueOn < on)
            return (null, PetitionRefusals.TermInThePast);

        return Register(command, on, calendar);
    }

    /// <summary>The fact of a registration in which nothing is left to check but the day.</summary>
    internal static (Func<string, PetitionRegistered>? Registered, Refusal? Refusal) Register(RegisterPetition command, DateOnly on, WorkingCalendar calendar)
    {
        if (Regulations.Petition(on) is not { } regulation)
            return (null, PetitionRefusals.NoRegulation);
        var term = command.Channel == PetitionChannel.Assigned ? Terms.PetitionTransferredAcceptance(regulation) : Terms.PetitionAcceptance(regulation);
        var due = DueDates.Of(term, on, calendar).Summary;
        return (number => new PetitionRegistered(
            number, on, command.Channel, regulation, command.Subject, command.Content, command.Petitioner, command.People, command.GroupVisit,
            command.Representatives ?? [], command.AssignedBy, due, [.. (command.Demands ?? [command.Subject]).Select((text, i) => new Demand(i + 1, text))],
            command.Topic, command.Employer, command.Place, command.Receptionist), null);
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
        .WithSummary("信访登记 / Register a petition");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<RegisterPetition> command, MatterRegistry registry, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        registry.RegisterAsync(
            command, clock, "XF",
            on => command.Body.WithAccused(on, Decide(command.Body, on, command.CallerMay(Policies.HandlePetitions), calendars.Current)),
            id => $"/api/v1/petitions/{id}", cancellation);

    private (Func<string, IReadOnlyList<object>>? Facts, Refusal? Refusal) WithAccused(
        DateOnly on, (Func<string, PetitionRegistered>? Registered, Refusal? Refusal) decided)
    {
        object[] accusation = Accused is [_, ..] ? [new PetitionClassified(on, PetitionClass.Accusation, null, Accused)] : [];
        return decided.Registered is { } registered ? (number => [registered(number), .. accusation], null) : (null, decided.Refusal);
    }
}

/// <summary>What a registration must hold before it is looked at.</summary>
internal sealed class RegisterPetitionRules : AbstractValidator<RegisterPetition>
{
    public RegisterPetitionRules()
    {
        RuleFor(c => c.Channel).IsInEnum();
        RuleFor(c => c.Subject).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Content).NotEmpty().MaximumLength(20_000);
        RuleFor(c => c.Petitioner.Name).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Petitioner.Phone).MaximumLength(30);
        RuleFor(c => c.Petitioner.Address).MaximumLength(200);
        RuleFor(c => c.Petitioner.Identification).MaximumLength(50);
        RuleFor(c => c.People).InclusiveBetween(1, 100_000);
        RuleFor(c => c.Representatives).Must(r => r is null || r.Count <= 5)
            .Explained("petition.too-many-representatives", "代表不得超过五人（2005 年条例第十八条、2022 年条例第二十条）。",
                "At most five representatives (2005 Art. 18; 2022 Art. 20).");
        RuleForEach(c => c.Representatives).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Demands).Must(d => d is null || d.Count is > 0 and <= 20)
            .Explained("petition.demands", "诉求为一至二十项。", "One to twenty demands.");
        RuleForEach(c => c.Demands).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.Topic).IsInEnum();
        RuleFor(c => c.Employer).MaximumLength(100);
        RuleFor(c => c.Place).MaximumLength(100);
        RuleFor(c => c.Receptionist).MaximumLength(50);
        RuleFor(c => c.Accused).SetValidator(new AccusedRules()!);
        RuleFor(c => c.AssignedBy!.Reference).MaximumLength(100).When(c => c.AssignedBy is not null);
        RuleFor(c => c.AssignedBy!.Organ).NotEmpty().MaximumLength(100).When(c => c.AssignedBy is not null);
    }
}
