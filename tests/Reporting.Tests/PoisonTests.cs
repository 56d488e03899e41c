using Hrss.Contracts;
using Hrss.Testing;

namespace Hrss.Reporting.Tests;

public sealed class PoisonTests(Bureau bureau)
{
    private const string Quarantine = "reporting-facts-quarantine_error";
    private const string Unreadable = "reporting-facts_error";

    [Theory]
    [InlineData(PetitionChannels.Letter, "劳动\0科", "PostgreSQL cannot store it")]
    [InlineData("carrier-pigeon", "", "nothing is counted under this word")]
    public async Task A_fact_that_cannot_be_counted_goes_to_the_error_queue_and_the_rest_is_counted(string channel, string department, string why)
    {
        await bureau.ForgetAsync();
        var poison = Facts.Letter(channel: channel, department: department);
        await bureau.TellAsync([.. Letters(25), poison, .. Letters(25)]);
        await bureau.EverythingTookEffectAsync();

        (await bureau.FigureAsync(Measures.LettersReceived, 2011)).ShouldBe(50, why);
        await Eventually.BecomesAsync(bureau.Queue(Quarantine).CountAsync, 1, "facts in quarantine");
        var kept = (await bureau.Queue(Quarantine).TakeAllAsync()).ShouldHaveSingleItem();
        (kept.MessageId, kept.Fact).ShouldBe((poison.FactId.ToString(), poison));
    }

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("""{"messageType":["urn:message:Hrss.Contracts:FactRecorded"],"message":{"fact":{"kind":"petition.blessed.v7"}}}""")]
    [InlineData("""{"messageType":["urn:message:Hrss.Contracts:FactRecorded"],"message":{"fact":{"kind":"petition.accepted.v1"}}}""")]
    [InlineData("""{"messageType":["urn:message:Hrss.Contracts:FactRecorded"],"message":{"fact":null}}""")]
    public async Task A_message_that_cannot_be_read_goes_to_an_error_queue_and_the_rest_is_counted(string body)
    {
        await bureau.ForgetAsync();
        await bureau.TellAsync(Letters(10));
        await bureau.Queue("reporting-facts").PutAsync(body);
        await bureau.TellAsync(Letters(10));
        await bureau.EverythingTookEffectAsync();

        (await bureau.FigureAsync(Measures.LettersReceived, 2011)).ShouldBe(20);
        await Eventually.BecomesAsync(
            async () => await bureau.Queue(Unreadable).CountAsync() + await bureau.Queue(Quarantine).CountAsync(), 1, "messages in the error queues");
        foreach (var queue in (string[])[Unreadable, Quarantine])
            await bureau.Queue(queue).TakeAllAsync();
    }

    private static IEnumerable<Fact> Letters(int count) => Enumerable.Range(0, count).Select(_ => Facts.Letter());
}
