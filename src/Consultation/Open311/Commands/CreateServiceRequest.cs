using System.Text.Json.Serialization;
using Hrss.Consultation.Commands;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Consultation.Open311.Commands;

/// <summary>POST Service Request: registers a hotline work order (市长热线工单) of a source system, by the standard's form.</summary>
/// <param name="ServiceCode">诉求类别.</param>
/// <param name="Description">诉求内容, at most 4,000 characters.</param>
/// <param name="Latitude">纬度 (WGS84); with <paramref name="Longitude"/>.</param>
/// <param name="Longitude">经度 (WGS84).</param>
/// <param name="AddressString">地址: kept as it is; a district that it names becomes the item's place.</param>
/// <param name="AddressId">地址编号.</param>
/// <param name="Email">电子邮箱.</param>
/// <param name="DeviceId">设备编号.</param>
/// <param name="AccountId">账户编号.</param>
/// <param name="FirstName">名.</param>
/// <param name="LastName">姓.</param>
/// <param name="Phone">电话.</param>
/// <param name="MediaUrl">附件地址.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Employer">所涉用人单位.</param>
/// <param name="Place">所涉区、县; else the one that the address names.</param>
/// <param name="Subject">标题; else the beginning of the description.</param>
/// <param name="ExternalNumber">来源系统的编号; else our own number is the one under which the system knows it.</param>
/// <param name="SourceSystem">来源系统.</param>
public sealed record CreateServiceRequest(
    [property: JsonPropertyName("service_code")] string? ServiceCode = null,
    [property: JsonPropertyName("description")] string? Description = null,
    [property: JsonPropertyName("lat")] string? Latitude = null,
    [property: JsonPropertyName("long")] string? Longitude = null,
    [property: JsonPropertyName("address_string")] string? AddressString = null,
    [property: JsonPropertyName("address_id")] string? AddressId = null,
    [property: JsonPropertyName("email")] string? Email = null,
    [property: JsonPropertyName("device_id")] string? DeviceId = null,
    [property: JsonPropertyName("account_id")] string? AccountId = null,
    [property: JsonPropertyName("first_name")] string? FirstName = null,
    [property: JsonPropertyName("last_name")] string? LastName = null,
    [property: JsonPropertyName("phone")] string? Phone = null,
    [property: JsonPropertyName("media_url")] string? MediaUrl = null,
    [property: JsonPropertyName("attribute[topic]")] string? Topic = null,
    [property: JsonPropertyName("attribute[employer]")] string? Employer = null,
    [property: JsonPropertyName("attribute[place]")] string? Place = null,
    [property: JsonPropertyName("attribute[subject]")] string? Subject = null,
    [property: JsonPropertyName("attribute[external_number]")] string? ExternalNumber = null,
    [property: JsonPropertyName("attribute[source_system]")] string? SourceSystem = null)
{
    private const int SubjectFromDescription = 50;

    /// <summary>The fact of the receipt, or why it is refused.</summary>
    /// <param name="asked">What was sent.</param>
    /// <param name="system">来源系统.</param>
    /// <param name="districts">区、县 that an address may name.</param>
    /// <param name="on">收到日期.</param>
    /// <param name="calendar">The calendar to reckon the reply term by.</param>
    /// <param name="assumed">答复时限 of the installation.</param>
    public static (Func<string, ConsultationReceived>? Received, Refusal? Refusal) Decide(
        CreateServiceRequest asked, string system, IReadOnlyList<string> districts, DateOnly on, WorkingCalendar calendar, AssumedValues assumed)
    {
        if (Open311Service.Find(asked.ServiceCode) is not { } service)
            return (null, Open311Refusals.NoSuchService);
        var topic = Json.ChoiceOf<ConsultationTopic>(asked.Topic);
        if (asked.Topic is not null && topic is null)
            return (null, Open311Refusals.UnknownTopic);
        var source = asked.ExternalNumber is { } external ? new ConsultationSource(system, external) : null;
        var (received, refusal) = ReceiveConsultation.Decide(
            new ReceiveConsultation(
                ConsultationChannel.MayorsHotline, service.Class, asked.Subject ?? Beginning(asked.Description!), asked.Description!,
                new Inquirer(FullName(asked.LastName, asked.FirstName), asked.Phone, asked.Email), source, topic, asked.Employer,
                asked.Place ?? Districts.Find(asked.AddressString, districts)),
            on, calendar, assumed, mayForward: true, byStaff: false, itsOwn: true);
        return received is null
            ? (null, refusal)
            : (number => received(number) with { Source = source ?? new ConsultationSource(system, number), Reported = asked.Reported() }, null);
    }

    internal static void Map(RouteGroupBuilder door) => door
        .MapPost("/requests" + Open311Api.Format, HandleAsync)
        .RequireAuthorization(Policies.ForwardConsultations)
        .DescribesForm<CreateServiceRequest>()
        .WithSummary("登记服务请求（表单） / Create a service request");

    private static async Task<Results<Open311Document, Open311Errors>> HandleAsync(
        HttpContext http, string format, IQuerySession session, MatterRegistry registry, MatterBatches batches, Calendars calendars, BusinessClock clock,
        IOptions<AgencyRegister> agencies, CancellationToken cancellation)
    {
        var (form, unreadable) = await Open311Parameters.FormAsync(http);
        if (form is null)
            return new Open311Errors(unreadable!);
        var command = FieldsOfForm.ReadCommand<CreateServiceRequest>(http, CreateServiceRequestForm.Fields(form), []);
        if (command.Unreadable is { } fault)
            return new Open311Errors(fault);
        var (system, other) = await CreateServiceRequestForm.SystemAsync(command, session, cancellation);
        if (system is null)
            return new Open311Errors(other!);
        var on = clock.Today;
        var (received, refusal) = Decide(command.Body, system, Districts.Of(agencies.Value), on, calendars.Current, calendars.Assumed);
        if (received is null)
            return new Open311Errors(refusal!);

        var (version, isRepeat, refused) = await CreateServiceRequestForm.RegisterAsync(
            command, system, new NumberSeries("ZX", on.Year), received, registry, batches, cancellation);
        if (version is null)
            return new Open311Errors(refused!);
        http.Response.Headers.Location = $"{Open311Api.Root}/v2/requests/{version.Number}.{format}";
        return CreateServiceRequestForm.Answer(version.Number!, isRepeat ? null : received(version.Number!).Due.LegalDue);
    }

    private GeoReport? Reported()
    {
        var said = new GeoReport(
            AddressString, AddressId, CreateServiceRequestRules.Degrees(Latitude, 90), CreateServiceRequestRules.Degrees(Longitude, 180),
            MediaUrl is null ? null : new Uri(MediaUrl), DeviceId, AccountId);
        return said == new GeoReport() ? null : said;
    }

    // The standard has no title.
    private static string Beginning(string description)
    {
        var line = description.Trim().Split('\n')[0].Trim();
        if (line.Length <= SubjectFromDescription)
            return line;
        // Not in the middle of a character of two.
        var end = char.IsHighSurrogate(line[SubjectFromDescription - 1]) ? SubjectFromDescription - 1 : SubjectFromDescription;
        return $"{line[..end]}…";
    }

    // A Chinese name has its family name first, and nothing between.
    private static string? FullName(string? last, string? first) =>
        (last, first) is (null, null) ? null
        : $"{last}{first}".All(c => c < 0x2E80) ? $"{first} {last}".Trim()
        : $"{last}{first}";
}
