using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>咨询登记: registers an item of the mayor's mailbox, a hotline call or an online question.</summary>
/// <param name="Channel">咨询渠道; the public uses online.</param>
/// <param name="Class">诉求类别; the reply term depends on it.</param>
/// <param name="Subject">标题, at most 200 characters.</param>
/// <param name="Content">诉求内容, at most 20,000 characters.</param>
/// <param name="Inquirer">诉求人; may stay unnamed.</param>
/// <param name="Source">来源, required for a mayor's mailbox item that a system forwards; a repeat of it is answered with the first registration.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, an organisation; or null.</param>
/// <param name="Place">所涉地区; or null.</param>
/// <param name="On">收到日期, Asia/Shanghai; null for today.</param>
public sealed record ReceiveConsultation(
    ConsultationChannel Channel,
    ConsultationClass Class,
    string Subject,
    string Content,
    Inquirer Inquirer,
    ConsultationSource? Source = null,
    ConsultationTopic? Topic = null,
    string? Employer = null,
    string? Place = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The fact of the receipt, or why it is refused.</summary>
    /// <param name="command">What was sent.</param>
    /// <param name="on">收到日期.</param>
    /// <param name="calendar">The calendar to reckon the reply term by.</param>
    /// <param name="assumed">答复时限 of the installation.</param>
    /// <param name="mayForward">Whether the caller may register what others received: a municipal system, staff or the import.</param>
    /// <param name="byStaff">Whether the caller is staff or the import, as against a municipal system.</param>
    /// <param name="itsOwn">Whether the caller may speak for the source system that is named.</param>
    public static (Func<string, ConsultationReceived>? Received, Refusal? Refusal) Decide(
        ReceiveConsultation command, DateOnly on, WorkingCalendar calendar, AssumedValues assumed, bool mayForward, bool byStaff, bool itsOwn = true)
    {
        if (command.Channel == ConsultationChannel.Transferred)
            return (null, ConsultationRefusals.ChannelOfTransfers);
        if (command.Channel != ConsultationChannel.Online && !mayForward)
            return (null, ConsultationRefusals.NeedsForwarder);
        // Otherwise a visitor could learn, by guessing numbers, what a municipal system has forwarded.
        if (command.Source is not null && !mayForward)
            return (null, ConsultationRefusals.SourceNeedsForwarder);
        if (command is { Channel: ConsultationChannel.MayorsMailbox or ConsultationChannel.GovernorsMailbox, Source: null } && !byStaff)
            return (null, ConsultationRefusals.SourceMissing);
        if (command.Source is not null && !itsOwn)
            return (null, ConsultationRefusals.OtherSystem);
        if (on < DueDates.Earliest)
            return (null, ConsultationRefusals.TooEarly);

        return (Receive(command, on, calendar, assumed), null);
    }

    /// <summary>The fact of a receipt in which nothing is left to check.</summary>
    internal static Func<string, ConsultationReceived> Receive(ReceiveConsultation command, DateOnly on, WorkingCalendar calendar, AssumedValues assumed)
    {
        var due = DueDates.Of(ReplyTerms.Of(command.Class, assumed), on, calendar).Summary;
        return number => new ConsultationReceived(
            number, on, command.Channel, command.Class, command.Subject, command.Content, command.Inquirer, command.Source, due,
            new ConsultationSubject(command.Topic, command.Employer, command.Place));
    }

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
        .WithSummary("咨询登记 / Register a consultation");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<ReceiveConsultation> command, MatterRegistry registry, IQuerySession session, Calendars calendars, BusinessClock clock, CancellationToken cancellation)
    {
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        if (undated is not null)
            return undated.ToProblem();
        var itsOwn = command.Body.Source is not { } named || (await SystemsOfCaller.FindAsync(command, session, cancellation)).Include(named.System);
        var (received, refusal) = Decide(
            command.Body, on, calendars.Current, calendars.Assumed, command.CallerMay(Policies.ForwardConsultations), command.CallerMay(Policies.HandleConsultations), itsOwn);
        if (refusal is not null)
            return refusal.ToProblem();
        var external = command.Body.Source is { } source ? new ExternalNumber(source.System, source.ExternalNumber) : null;
        return await registry.RegisterAsync(
            command, new NumberSeries("ZX", on.Year), number => [received!(number)], id => $"/api/v1/consultations/{id}", cancellation, external);
    }
}

/// <summary>What a consultation must hold before it is looked at.</summary>
internal sealed class ReceiveConsultationRules : AbstractValidator<ReceiveConsultation>
{
    public ReceiveConsultationRules()
    {
        RuleFor(c => c.Channel).IsInEnum();
        RuleFor(c => c.Class).IsInEnum();
        RuleFor(c => c.Subject).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Content).NotEmpty().MaximumLength(20_000);
        RuleFor(c => c.Topic).IsInEnum();
        RuleFor(c => c.Employer).MaximumLength(100);
        RuleFor(c => c.Place).MaximumLength(50);
        RuleFor(c => c.Inquirer).SetValidator(new InquirerRules());
        RuleFor(c => c.Source).SetValidator(new ConsultationSourceRules()!);
    }
}

/// <summary>What is said of the inquirer.</summary>
internal sealed class InquirerRules : AbstractValidator<Inquirer>
{
    public InquirerRules()
    {
        RuleFor(i => i.Name).MaximumLength(50);
        RuleFor(i => i.Phone).MaximumLength(30);
        RuleFor(i => i.Email).MaximumLength(100);
    }
}

/// <summary>What is said of the source: it can be taken for no other.</summary>
internal sealed class ConsultationSourceRules : AbstractValidator<ConsultationSource>
{
    public ConsultationSourceRules()
    {
        RuleFor(s => s.System).SystemName();
        RuleFor(s => s.ExternalNumber).NotEmpty().MaximumLength(100).Must(number => number == number.Trim())
            .Explained("consultation.blanks-around-number", "来源编号前后不得有空白。", "No blanks around the source's number.")
            .Text();
    }
}
