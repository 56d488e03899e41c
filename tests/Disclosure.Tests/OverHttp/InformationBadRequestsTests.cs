using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class InformationBadRequestsTests(DisclosureService disclosure) : BadRequestTable<Program>(
    disclosure.Service,
    new CommandSample(
        "/api/v1/information",
        new { title = "2010 年社会保险基金收支情况", department = "社保局", field = "social-insurance", producedOn = "2011-02-28", body = "……", author = "李四", on = "2011-03-01" },
        Text: "title",
        Word: "field",
        TooEarly: "information.produced-later",
        Act: "secrecy-review",
        ActBody: new { cleared = true, reviewer = "王五", on = "2011-03-04" },
        NotFound: "information.not-found",
        WrongRole: Roles.Clerk,
        NeedsStaff: "access.forbidden"),
    "430223"), IAsyncLifetime
{
    // An item is drafted for a department that is listed; the key makes one listing of that of all these tests.
    public async ValueTask InitializeAsync()
    {
        using var importer = Importer();
        await importer.CommandAsync("/api/v1/departments", new { name = "社保局", on = "2009-01-01" }, key: "listed-for-bad-requests").CreatedAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
