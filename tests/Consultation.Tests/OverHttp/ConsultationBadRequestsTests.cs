using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class ConsultationBadRequestsTests(ConsultationService consultation) : BadRequestsTests<Program>(consultation.Service, new CommandSample(
    "/api/v1/consultations",
    new { channel = "mayors-hotline", @class = "inquiry", subject = "咨询退休手续", content = "请问需要哪些材料？", inquirer = new { name = "李四" }, on = "2011-03-01" },
    Text: "subject",
    Word: "channel",
    TooEarly: "consultation.date-too-early",
    Act: "dispatch",
    ActBody: new { department = "养老保险科", on = "2011-03-01" },
    NotFound: "consultation.not-found",
    WrongRole: Roles.DisclosureOfficer,
    NeedsStaff: "consultation.channel-needs-forwarder"));
