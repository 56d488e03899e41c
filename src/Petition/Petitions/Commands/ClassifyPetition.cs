using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>分类: suggestion, accusation or appeal, for an appeal under 2022 with the way that leads to a decision (2005 Art. 14; 2022 Arts 29-31).
/// What it is about, which employer and where can be said anew with it.</summary>
/// <param name="Class">类别.</param>
/// <param name="Route">申诉求决的处理途径 (2022 Art. 31), or null.</param>
/// <param name="Accused">被检举控告的单位、人员, for an accusation.</param>
/// <param name="About">所涉领域、单位、地区, in the place of what was said before as a whole; null where that stands.</param>
/// <param name="On">分类日期; null for today.</param>
public sealed record ClassifyPetition(
    PetitionClass Class, AppealRoute? Route = null, IReadOnlyList<Accused>? Accused = null, PetitionAbout? About = null, DateOnly? On = null) : IDated
{
    /// <summary>The classification, nothing where it is so classified, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ClassifyPetition command, DateOnly on, WorkingCalendar calendar)
    {
        // Whom it accuses is kept out of what has ended, too.
        if (petition.IsClosed && command.Class != PetitionClass.Accusation)
            return PetitionRefusals.Closed;
        var accused = command.Accused ?? [];
        if ((command.Class == PetitionClass.Accusation) != (accused.Count > 0))
            return PetitionRefusals.AccusedMissing;
        if ((command.Class == PetitionClass.Appeal && petition.Regulation == PetitionRegulation.Of2022) != (command.Route is not null))
            return PetitionRefusals.RouteMissing;
        if (!petition.IsClosed && accused.Any(a => Screening.Handles(petition, a)))
            return PetitionRefusals.AccusedHandles;
        var same = petition.Classified is { } before && (before.Class, before.Route) == (command.Class, command.Route) && before.Accused.SequenceEqual(accused);
        return Decision.Of(
        [
            .. same ? [] : new object[] { Timed(petition, new PetitionClassified(on, command.Class, command.Route, accused), calendar) },
            .. command.About is not { } about || about == petition.About
                ? []
                : new object[] { new AboutCorrected(on, petition.Number, petition.Channel, petition.ReceivedOn, petition.People, about, petition.About.Topic) },
        ]);
    }

    // Of what is being handled: another route has another term, and not everything stays in simple handling.
    private static PetitionClassified Timed(Petition petition, PetitionClassified classified, WorkingCalendar calendar)
    {
        var after = petition.Apply(classified);
        return petition is { IsClosed: false, Due: { } due } && (petition.IsSimple ? !after.MayBeSimple : after.HandlingTerm.Code != petition.HandlingTerm.Code)
            ? classified with { Due = DueDates.Of(after.HandlingTerm, due.ReceivedOn, calendar).Summary }
            : classified;
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/classification", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("分类 / Classify the petition");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ClassifyPetition> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ClassifyPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ClassifyPetitionRules : AbstractValidator<ClassifyPetition>
{
    public ClassifyPetitionRules()
    {
        RuleFor(c => c.Class).IsInEnum();
        RuleFor(c => c.Route).IsInEnum();
        RuleFor(c => c.About!.Topic).IsInEnum().When(c => c.About is not null);
        RuleFor(c => c.About!.Employer).MaximumLength(100).When(c => c.About is not null);
        RuleFor(c => c.About!.Place).MaximumLength(100).When(c => c.About is not null);
        RuleFor(c => c.Accused).SetValidator(new AccusedRules()!);
    }
}

/// <summary>What must hold of whom a petition accuses.</summary>
internal sealed class AccusedRules : AbstractValidator<IReadOnlyList<Accused>>
{
    public AccusedRules()
    {
        RuleFor(all => all).Must(all => all.Count <= 20)
            .Explained("petition.too-many-accused", "被检举控告的对象不得超过二十个。", "At most twenty accused.");
        RuleForEach(all => all).ChildRules(a =>
        {
            a.RuleFor(x => x.Kind).IsInEnum();
            a.RuleFor(x => x.Name).NotEmpty().MaximumLength(100);
            a.RuleFor(x => x.Department).MaximumLength(100);
            a.RuleFor(x => x.Account).MaximumLength(100);
        });
    }
}
