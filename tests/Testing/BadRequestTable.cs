using System.Net;
using Hrss.ServiceDefaults.Requests;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Hrss.Testing;

/// <summary>
/// What holds for every command: a bad request gets the right status and a problem document with a stable code in both languages, and nothing is
/// written. For an agency of its own, so that what is written can be counted.
/// </summary>
/// <typeparam name="TProgram">The service's Program.</typeparam>
/// <param name="service">The service.</param>
/// <param name="sample">Its commands.</param>
/// <param name="agency">An agency at which no other test writes.</param>
public abstract class BadRequestTable<TProgram>(ServiceUnderTest<TProgram> service, CommandSample sample, string agency) where TProgram : class
{
    /// <summary>The service.</summary>
    protected ServiceUnderTest<TProgram> Service => service;

    /// <summary>Its commands.</summary>
    protected CommandSample Sample => sample;

    /// <summary>The agency of these tests.</summary>
    protected string Agency => agency;

    [Theory]
    [MemberData(nameof(BadRequest.Faults), MemberType = typeof(BadRequest))]
    public async Task A_bad_request_gets_its_problem_in_both_languages_and_nothing_is_written(string fault)
    {
        var bad = BadRequest.All[fault];
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        var before = await WrittenAsync();

        using var answer = await importer.SendAsync(bad.Make(Sample, matter));

        await ShouldBeProblemAsync(answer, bad.Status, bad.Code(Sample));
        (await WrittenAsync()).ShouldBe(before);
    }

    /// <summary>The import, for the agency of these tests.</summary>
    protected HttpClient Importer() => For(Service.Importer());

    /// <summary>Asks in the name of the agency of these tests.</summary>
    protected HttpClient For(HttpClient client)
    {
        client.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        return client;
    }

    /// <summary>A new Idempotency-Key.</summary>
    protected static string Key() => Guid.NewGuid().ToString();

    /// <summary>Registers the Sample.</summary>
    protected async Task<string> RegisterAsync(HttpClient importer)
    {
        var answer = await importer.CommandAsync(Sample.Address, Sample.Registration);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    /// <summary>What the agency's log holds, without the tombstones by which Marten fills the sequence numbers of what was rolled back.</summary>
    protected async Task<(long Events, long Streams)> WrittenAsync()
    {
        var database = Service.Services.GetRequiredService<NpgsqlDataSource>();
        await using var count = database.CreateCommand(
            """
            with own as (select stream_id from mt_events where tenant_id = $1 and type <> 'tombstone')
            select (select count(*) from own), (select count(distinct stream_id) from own)
            """);
        count.Parameters.Add(new() { Value = Agency });
        await using var row = await count.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1));
    }

    /// <summary>Looks at a problem document whole.</summary>
    protected static async Task ShouldBeProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = System.Text.Json.JsonDocument.Parse(text).RootElement;
        problem.GetProperty("code").GetString().ShouldBe(code, text);
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        var messages = problem.GetProperty("messages");
        messages.GetProperty("zh").GetString()!.ShouldContain(c => c >= '一' && c <= '鿿');
        messages.GetProperty("en").GetString()!.ShouldContain(c => char.IsAsciiLetter(c));
    }
}
