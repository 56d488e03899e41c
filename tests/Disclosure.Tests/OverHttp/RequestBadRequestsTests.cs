using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class RequestBadRequestsTests(DisclosureService disclosure) : BadRequestsTests<Program>(disclosure.Service, new CommandSample(
    "/api/v1/requests",
    new { channel = "fax", applicant = new { name = "王五", kind = "natural-person", contact = "株洲市天元区" }, description = "2010 年失业保险基金收支情况", on = "2011-03-01" },
    Text: "description",
    Word: "channel",
    TooEarly: "disclosure-request.no-regulation",
    Act: "receipt",
    ActBody: new { on = "2011-03-04" },
    NotFound: "disclosure-request.not-found",
    WrongRole: Roles.Clerk,
    NeedsStaff: "disclosure-request.channel-needs-staff"));
