using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

public sealed class PetitionBadRequestsTests(PetitionService petition) : BadRequestsTests<Program>(petition.Service, new CommandSample(
    "/api/v1/petitions",
    new { channel = "letter", subject = "反映拖欠工资", content = "至今未领到去年的工资。", petitioner = new { name = "张三" }, on = "2011-03-01" },
    Text: "subject",
    Word: "channel",
    TooEarly: "petition.no-regulation",
    Act: "acceptance",
    ActBody: new { on = "2011-03-04" },
    NotFound: "petition.not-found",
    WrongRole: Roles.DisclosureOfficer,
    NeedsStaff: "petition.channel-needs-staff"));
