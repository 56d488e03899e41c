using System.Globalization;
using Hrss.Consultation.Open311;
using Hrss.Consultation.Open311.Commands;
using Hrss.Consultation.Open311.Queries;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class ServiceRequestTests
{
    private static readonly string[] Known = ["荷塘区", "天元区", "株洲县", "攸县"];

    private static readonly CreateServiceRequest Asked = new("complaint", "公司三个月没有发工资。\n请帮助。", LastName: "李", FirstName: "四", Phone: "13900000000");

    private static (Func<string, ConsultationReceived>?, ServiceDefaults.Problems.Refusal?) Create(CreateServiceRequest asked, DateOnly? on = null) =>
        CreateServiceRequest.Decide(asked, "12345", Known, on ?? On, WorkingCalendar.Published, AssumedValues.Default);

    [Fact]
    public void A_request_is_a_work_order_of_the_hotline_under_the_class_of_its_service()
    {
        var received = When(Create(Asked with { ExternalNumber = "A-7", Topic = "unpaid-wages", Employer = "某乳业公司" })).ThenOne<ConsultationReceived>();
        (received.Channel, received.Class, received.Due.Days).ShouldBe((ConsultationChannel.MayorsHotline, ConsultationClass.Complaint, 15));
        received.Source.ShouldBe(new ConsultationSource("12345", "A-7"));
        received.Inquirer.ShouldBe(new Inquirer("李四", "13900000000"));
        received.About.ShouldBe(new ConsultationSubject(ConsultationTopic.UnpaidWages, "某乳业公司"));
        (received.Subject, received.Content).ShouldBe(("公司三个月没有发工资。", "公司三个月没有发工资。\n请帮助。"));
        received.Reported.ShouldBeNull();
    }

    [Fact]
    public void What_a_system_sends_without_a_number_of_its_own_it_knows_under_ours()
    {
        var received = When(Create(Asked)).ThenOne<ConsultationReceived>();
        received.Source.ShouldBe(new ConsultationSource("12345", received.Number));
    }

    [Fact]
    public void Everything_that_the_standard_says_besides_is_kept_as_it_was_said()
    {
        var asked = Asked with
        {
            AddressString = "株洲市天元区泰山路 1 号", AddressId = "7", Latitude = "27.83", Longitude = "-113.1", MediaUrl = "https://12345.example/7.jpg", DeviceId = "d", AccountId = "a",
        };
        var received = When(Create(asked)).ThenOne<ConsultationReceived>();
        received.Reported.ShouldBe(new GeoReport("株洲市天元区泰山路 1 号", "7", 27.83, -113.1, new Uri("https://12345.example/7.jpg"), "d", "a"));
        received.About!.Place.ShouldBe("天元区");
        When(Create(asked with { Place = "攸县" })).ThenOne<ConsultationReceived>().About!.Place.ShouldBe("攸县");
    }

    [Theory]
    [InlineData("湖南省株洲市荷塘区某街 3 号", "荷塘区")]
    [InlineData("株洲县与天元区交界处", "天元区")]
    [InlineData("某街 3 号", null)]
    [InlineData(null, null)]
    public void Of_an_address_others_are_told_the_district_alone(string? address, string? district) => Districts.Find(address, Known).ShouldBe(district);

    [Theory]
    [InlineData("Li", "Si", "Si Li")]
    [InlineData("欧阳", "春晓", "欧阳春晓")]
    [InlineData(null, "Si", "Si")]
    [InlineData("李", null, "李")]
    [InlineData(null, null, null)]
    public void Names_are_written_as_their_language_has_them(string? last, string? first, string? name) =>
        When(Create(Asked with { LastName = last, FirstName = first })).ThenOne<ConsultationReceived>().Inquirer.Name.ShouldBe(name);

    [Fact]
    public void A_title_is_the_one_that_was_given_else_the_beginning_of_the_description()
    {
        When(Create(Asked with { Subject = "拖欠工资" })).ThenOne<ConsultationReceived>().Subject.ShouldBe("拖欠工资");
        When(Create(Asked with { Description = new string('长', 49) + "😀……" })).ThenOne<ConsultationReceived>().Subject.ShouldBe(new string('长', 49) + "…");
    }

    [Fact]
    public void An_unknown_service_an_unknown_topic_and_a_day_without_a_calendar_are_refused()
    {
        When(Create(Asked with { ServiceCode = "pothole" })).ThenRefused("open311.unknown-service");
        When(Create(Asked with { Topic = "potholes" })).ThenRefused("open311.unknown-topic");
        When(Create(Asked, new(1989, 12, 31))).ThenRefused("consultation.date-too-early");
    }

    [Fact]
    public void Every_service_and_every_value_of_a_list_has_its_words()
    {
        Open311Service.All.Select(s => s.Class).ShouldBe(Enum.GetValues<ConsultationClass>());
        var topics = Open311Attribute.All.Single(a => a.Code == "topic").Values!;
        topics.Select(v => ServiceDefaults.Json.ChoiceOf<ConsultationTopic>(v.Key)).ShouldBe(Enum.GetValues<ConsultationTopic>().Cast<ConsultationTopic?>());
    }

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("", "2026-08-27T12:00:00Z", "2026-11-25T12:00:00Z")]
    [InlineData("?start_date=2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z", "2026-11-25T12:00:00Z")]
    [InlineData("?start_date=2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")]
    [InlineData("?end_date=2026-06-01T00:00:00%2B08:00", "2026-03-02T16:00:00Z", "2026-05-31T16:00:00Z")]
    [InlineData("?start_date=2026-11-01T08:00:00+08:00&end_date=2026-11-02T00:00Z", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z")]
    public void A_span_of_ninety_days_at_most_is_asked_for_whatever_is_left_out(string query, string from, string to)
    {
        var asked = RequestsAsked.Read(QueryOf(query), Now).Asked!;
        (asked.From, asked.To).ShouldBe((DateTimeOffset.Parse(from, CultureInfo.InvariantCulture), DateTimeOffset.Parse(to, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("?start_date=2026-01-01T00:00:00Z&end_date=2026-04-02T00:00:00Z", "open311.range-too-long")]
    [InlineData("?start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z", "open311.range-too-long")]
    [InlineData("?start_date=2027-02-01T00:00:00Z", "open311.range-too-long")]
    [InlineData("?start_date=2026-01-01", "open311.malformed-date")]
    [InlineData("?start_date=2026-01-01T00:00:00", "open311.malformed-date")]
    [InlineData("?end_date=2026-02-30T00:00:00Z", "open311.malformed-date")]
    [InlineData("?status=done", "open311.unknown-status")]
    [InlineData("?service_code=inquiry,pothole", "open311.unknown-service")]
    public void Conditions_that_cannot_be_met_are_refused(string query, string code) => RequestsAsked.Read(QueryOf(query), Now).Refusal!.Code.ShouldBe(code);

    [Fact]
    public void Lists_come_with_commas_or_several_times_and_numbers_go_before_everything_else()
    {
        var asked = RequestsAsked.Read(QueryOf("?service_code=inquiry,help&service_code=report&status=open"), Now).Asked!;
        (string.Join(' ', asked.Codes), asked.Closed).ShouldBe(("inquiry help report", false));
        RequestsAsked.Read(QueryOf("?status=open,closed"), Now).Asked!.Closed.ShouldBeNull();
        RequestsAsked.Read(QueryOf("?service_request_id=1,2&start_date=2020-01-01T00:00:00Z&end_date=2021-01-01T00:00:00Z"), Now).Asked!.Ids.ShouldBe(["1", "2"]);
        RequestsAsked.Read(QueryOf("?service_request_id=" + string.Join(',', Enumerable.Range(0, 1001))), Now).Refusal!.Code.ShouldBe("open311.too-many-ids");
    }

    [Theory]
    [InlineData("李四您好，请带身份证。", "＊＊您好，请带身份证。")]
    [InlineData("已回电 13900000000。", "已回电 ＊＊。")]
    [InlineData("请打 13811112222。", null)]
    [InlineData("请打 0731-28681000。", "请打 0731-28681000。")]
    [InlineData("请带身份证。", "请带身份证。")]
    public void A_reply_is_shown_without_whoever_asked(string reply, string? shown)
    {
        var told = ServiceRequest.Discreet(reply, ["李四", "13900000000", ""], Offices);
        if (shown is null)
            told.ShouldNotContain("138");
        else
            told.ShouldBe(shown);
    }

    private static QueryCollection QueryOf(string query) => new(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query));
}
