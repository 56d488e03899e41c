using Hrss.Testing;

namespace Hrss.Reporting.Tests;

public sealed class PublishedLimitsTests(Bureau bureau)
{
    [Fact]
    public async Task Every_service_says_in_its_published_api_how_much_a_field_holds()
    {
        (await LongestAsync(bureau.Petition.Visitor(), "RegisterPetition", "subject")).ShouldBe(200);
        (await LongestAsync(bureau.Consultation.Visitor(), "ReceiveConsultation", "content")).ShouldBe(20_000);
        (await LongestAsync(bureau.Disclosure.Visitor(), "DraftInformation", "title")).ShouldBe(200);
        (await bureau.Reporting.Visitor().ReadAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject().ShouldNotBeEmpty();
    }

    private static async Task<int> LongestAsync(HttpClient visitor, string command, string field)
    {
        using (visitor)
        {
            var schemas = (await visitor.ReadAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
            return schemas.GetProperty(command).GetProperty("properties").GetProperty(field).GetProperty("maxLength").GetInt32();
        }
    }
}
