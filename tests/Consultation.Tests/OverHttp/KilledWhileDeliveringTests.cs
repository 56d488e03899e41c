using System.Text.Json;
using Hrss.LocalServers;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

/// <summary>The process that delivers replies is killed; another takes its place. Who answers requests beside it delivers nothing itself.</summary>
public sealed class KilledWhileDeliveringTests(ConsultationService consultation)
{
    private const string System = "12345";

    [Fact]
    public async Task A_reply_that_was_taken_but_not_yet_noted_and_one_between_two_attempts_are_delivered_after_a_kill_in_order_of_their_item()
    {
        var settings = await consultation.SettingsAsync();
        // An attempt ends by the answer or by the kill, however slow the machine is, and not because time is up.
        settings["Webhooks:Patience"] = "00:01:00";
        await using var desk = new ServiceUnderTest<Program>(settings.Append(new("Relay:Enabled", "false")).ToDictionary());
        var (port, number) = (LoopbackPort.Pick(), "SX-1");
        var secret = await RegisterAsync(desk, port);
        await using var receiver = new WebhookReceiver(port, secret);
        var delivering = ServiceProcess.Start(settings);
        try
        {
            // Taken, and whoever delivered it dies before it can note that.
            receiver.Answers = _ =>
            {
                delivering.Kill();
                return Task.FromResult(204);
            };
            await receiver.StartAsync();
            var item = await AnsweredAsync(desk, number);
            await Eventually.BecomesAsync(() => Task.FromResult(delivering.IsRunning), false, "the process runs");
            (await PendingAsync(desk)).ShouldHaveSingleItem().GetProperty("attempts").GetInt32().ShouldBe(0);

            // Meanwhile the item is answered again; the first attempts fail, and between two of them the process dies.
            var chief = desk.Staff(Roles.SectionChief);
            await chief.CommandAsync($"{item}/call-back", new { responded = true, solved = false, satisfied = false }, 3).DoneAsync();
            await chief.CommandAsync($"{item}/rework", new { reason = "未解决" }, 4).DoneAsync();
            await chief.CommandAsync($"{item}/answer", new { answer = "请到一楼三号窗口。" }, 5).DoneAsync();
            receiver.Answers = call => Task.FromResult(500);
            delivering.Dispose();
            delivering = ServiceProcess.Start(settings);
            await Eventually.BecomesAsync(() => PendingAsync(desk), p => p.Any(d => d.GetProperty("attempts").GetInt32() > 0), "a failed attempt is noted");
            delivering.Kill();

            receiver.Answers = _ => Task.FromResult(204);
            delivering.Dispose();
            delivering = ServiceProcess.Start(settings);
            await Eventually.BecomesAsync(async () => (await DeliveriesAsync(desk, "delivered")).Count, 2, "replies delivered");
        }
        finally
        {
            delivering.Dispose();
        }

        receiver.Calls.ShouldAllBe(call => call.Genuine);
        // The first reply twice under one id, so that the receiver knows it again; the second never before it.
        var taken = receiver.Taken.Select(call => (call.Id, call.State)).ToList();
        taken.Select(call => call.State).ShouldBe(["answered", "answered", "answered-again"]);
        taken[0].Id.ShouldBe(taken[1].Id);
        receiver.Calls.TakeWhile(call => call.State != "answered-again").Count(call => call.Status == 204).ShouldBe(2);
    }

    private static async Task<string> RegisterAsync(ServiceUnderTest<Program> desk, int port)
    {
        var registered = await desk.Staff(Roles.Administrator).CommandAsync(
            "/api/v1/mailbox/systems", new { system = System, client = Scopes.Forward, address = $"http://127.0.0.1:{port}/replies" });
        return (await registered.JsonAsync()).GetProperty("secret").GetString()!;
    }

    private static async Task<string> AnsweredAsync(ServiceUnderTest<Program> desk, string number)
    {
        var item = await desk.Machine(Scopes.Forward, "430200").CommandAsync("/api/v1/mailbox/items", new
        {
            channel = "mayors-mailbox", @class = "inquiry", subject = "咨询退休手续", content = "请问需要哪些材料？", inquirer = new { },
            source = new { system = System, externalNumber = number },
        }).CreatedAsync();
        var chief = desk.Staff(Roles.SectionChief);
        await chief.CommandAsync($"{item}/dispatch", new { department = "养老保险科" }, 1).DoneAsync();
        await chief.CommandAsync($"{item}/answer", new { answer = "请带身份证。" }, 2).DoneAsync();
        return item;
    }

    private static Task<List<JsonElement>> PendingAsync(ServiceUnderTest<Program> desk) => DeliveriesAsync(desk, "pending");

    private static async Task<List<JsonElement>> DeliveriesAsync(ServiceUnderTest<Program> desk, string stage) =>
        [.. (await desk.Staff(Roles.Administrator).ReadAsync($"/api/v1/mailbox/deliveries?stage={stage}&system={System}")).GetProperty("items").EnumerateArray()];
}
