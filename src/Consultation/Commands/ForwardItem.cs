using System.Security.Cryptography;
using System.Text.Json;
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

/// <summary>转办: an item that a municipal or provincial system forwards. System and number make it unique: sent again it changes nothing.</summary>
/// <param name="Channel">咨询渠道: mayors-mailbox, governors-mailbox or mayors-hotline.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="Subject">标题, at most 200 characters.</param>
/// <param name="Content">诉求内容, at most 20,000 characters.</param>
/// <param name="Inquirer">诉求人.</param>
/// <param name="Source">来源.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, an organisation; or null.</param>
/// <param name="Place">所涉地区; or null.</param>
/// <param name="Attachments">附件引用, at most 20: the files stay with the forwarding system.</param>
/// <param name="On">收到日期; null for today.</param>
public sealed record ForwardItem(
    ConsultationChannel Channel,
    ConsultationClass Class,
    string Subject,
    string Content,
    Inquirer Inquirer,
    ConsultationSource Source,
    ConsultationTopic? Topic = null,
    string? Employer = null,
    string? Place = null,
    IReadOnlyList<AttachmentReference>? Attachments = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The fact of the receipt, or why it is refused.</summary>
    /// <param name="command">What was sent.</param>
    /// <param name="on">收到日期.</param>
    /// <param name="calendar">The calendar to reckon the reply term by.</param>
    /// <param name="assumed">答复时限 of the installation.</param>
    /// <param name="itsOwn">Whether the caller may speak for the source system.</param>
    public static (Func<string, ConsultationReceived>? Received, Refusal? Refusal) Decide(
        ForwardItem command, DateOnly on, WorkingCalendar calendar, AssumedValues assumed, bool itsOwn)
    {
        if (command.Channel == ConsultationChannel.Online)
            return (null, ConsultationRefusals.NotForwarded);
        var receipt = new ReceiveConsultation(
            command.Channel, command.Class, command.Subject, command.Content, command.Inquirer, command.Source, command.Topic, command.Employer, command.Place);
        var (received, refusal) = ReceiveConsultation.Decide(receipt, on, calendar, assumed, mayForward: true, byStaff: false, itsOwn);
        return (received is null ? null : number => received(number) with { Attachments = command.Attachments }, refusal);
    }

    /// <summary>What the item says, as a hash: the same number with another one is another content. The day of receipt is not part of what it says.</summary>
    internal string Fingerprint() =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this with { On = null }, Json.Stored)));

    /// <summary>The item as it is to be registered, or why not.</summary>
    internal static (NewMatter? Matter, Refusal? Refusal) Prepare(
        ForwardItem item, Caller caller, SystemsOfCaller systems, Calendars calendars, BusinessClock clock)
    {
        var (on, undated) = clock.DateOf(item.On, caller);
        if (undated is not null)
            return (null, undated);
        var (received, refusal) = Decide(item, on, calendars.Current, calendars.Assumed, systems.Include(item.Source.System));
        return refusal is not null
            ? (null, refusal)
            : (new NewMatter(
                new NumberSeries("ZX", on.Year), number => [received!(number)], new ExternalNumber(item.Source.System, item.Source.ExternalNumber),
                item.Fingerprint()), null);
    }

    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapPost("/items", HandleAsync)
        .RequireAuthorization(Policies.ForwardConsultations)
        .WithSummary("转办单件 / Forward one item");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<ForwardItem> command, MatterBatches batches, IQuerySession session, Calendars calendars, BusinessClock clock, CancellationToken cancellation)
    {
        var (matter, refusal) = Prepare(command.Body, command.Caller, await SystemsOfCaller.FindAsync(command, session, cancellation), calendars, clock);
        if (refusal is not null)
            return refusal.ToProblem();
        var registered = (await batches.RegisterAsync(command.Caller, [matter!], cancellation))[0];
        if (registered is { IsRepeat: true, IsSame: false })
            return ConsultationRefusals.OtherContent.ToProblem();
        if (registered.IsRepeat)
            command.Http.Response.Headers["Idempotency-Replayed"] = "true";
        var version = registered.Registered;
        return TypedResults.Created($"/api/v1/consultations/{version.Id}", version.Tag(command.Http));
    }
}

/// <summary>What an item must hold before it is looked at.</summary>
internal sealed class ForwardItemRules : AbstractValidator<ForwardItem>
{
    private const int MostAttachments = 20;

    public ForwardItemRules(IConfiguration configuration)
    {
        RuleFor(i => i.Channel).IsInEnum();
        RuleFor(i => i.Class).IsInEnum();
        RuleFor(i => i.Topic).IsInEnum();
        RuleFor(i => i.Subject).NotEmpty().MaximumLength(200);
        RuleFor(i => i.Content).NotEmpty().MaximumLength(20_000);
        RuleFor(i => i.Inquirer).SetValidator(new InquirerRules());
        RuleFor(i => i.Source).SetValidator(new ConsultationSourceRules());
        RuleFor(i => i.Employer).MaximumLength(100);
        RuleFor(i => i.Place).MaximumLength(50);
        RuleFor(i => i.Attachments).Holds(all => all is null || all.Count <= MostAttachments, new FieldLimits { MaxItems = MostAttachments })
            .Explained("mailbox.attachments", "附件至多 20 个。", "At most 20 attachments.");
        RuleForEach(i => i.Attachments).SetValidator(new AttachmentReferenceRules(configuration));
    }
}

/// <summary>What the reference to a file must hold.</summary>
internal sealed class AttachmentReferenceRules : AbstractValidator<AttachmentReference>
{
    private const int LongestUrl = 2000;

    public AttachmentReferenceRules(IConfiguration configuration)
    {
        var hosts = configuration.GetSection("Mailbox:AttachmentHosts").Get<string[]>() ?? [];
        RuleFor(a => a.Name).NotEmpty().MaximumLength(200);
        RuleFor(a => a.MediaType).MaximumLength(100).Matches(@"^[A-Za-z0-9_.+-]+/[A-Za-z0-9_.+-]+\z")
            .Explained("mailbox.media-type", "媒体类型形如 image/jpeg。", "A media type looks like image/jpeg.");
        RuleFor(a => a.Size).InclusiveBetween(1, 1L << 31);
        RuleFor(a => a.Sha256).Matches("^[0-9A-Fa-f]{64}\\z").Explained("mailbox.sha256", "SHA-256 为 64 位十六进制数。", "A SHA-256 is 64 hexadecimal digits.");
        RuleFor(a => a.Url).Holds(
                url => url.IsAbsoluteUri && url.OriginalString.Length <= LongestUrl && url.UserInfo.Length == 0
                    && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && hosts.Contains(url.Host))),
                new FieldLimits { MaxLength = LongestUrl, Patterns = [hosts.Length == 0 ? "^[Hh][Tt][Tt][Pp][Ss]://" : "^[Hh][Tt][Tt][Pp][Ss]?://"] })
            .Explained("mailbox.attachment-url", "附件地址须为 https，或者为配置允许的主机。", "The address of a file is https, or at a configured host.");
    }
}
