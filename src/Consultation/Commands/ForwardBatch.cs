using System.Text.Json;
using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace Hrss.Consultation.Commands;

/// <summary>批量转办: up to 1,000 items at once. Each is taken or refused by itself; the batch sent again changes nothing.</summary>
/// <param name="Items">The items, each a <see cref="ForwardItem"/>; read one by one, so that one that is wrong does not stop the others.</param>
[LargeBody(8_000_000)]
public sealed record ForwardBatch(IReadOnlyList<JsonElement> Items)
{
    /// <summary>每批上限.</summary>
    public const int Largest = 1000;

    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapPost("/batches", HandleAsync)
        .RequireAuthorization(Policies.ForwardConsultations)
        .WithMetadata(new AcceptsMetadata(["application/json"], typeof(MailboxBatch)))
        .WithSummary("批量转办，逐件答复 / Forward up to 1,000 items, answered item by item");

    private static async Task<Results<Ok<BatchResult>, ProblemHttpResult>> HandleAsync(
        Command<ForwardBatch> command, MatterBatches batches, IQuerySession session, IValidator<ForwardItem> rules, Calendars calendars, BusinessClock clock,
        CancellationToken cancellation)
    {
        var systems = await SystemsOfCaller.FindAsync(command, session, cancellation);
        var results = new ItemResult?[command.Body.Items.Count];
        var good = new List<(int Index, NewMatter Matter)>();
        foreach (var (index, sent) in command.Body.Items.Index())
        {
            var (item, unreadable) = ItemsOfBatch.Read(sent, rules);
            var (matter, refusal) = item is null ? (null, unreadable) : ForwardItem.Prepare(item, command.Caller, systems, calendars, clock);
            if (matter is null)
                results[index] = ItemResult.Of(index, item?.Source ?? SourceOf(sent), refusal!);
            else
                good.Add((index, matter));
        }

        foreach (var group in good.Chunk(MatterBatches.LargestGroup))
        {
            var registered = await batches.RegisterAsync(command.Caller, [.. group.Select(g => g.Matter)], cancellation);
            foreach (var ((index, matter), registration) in group.Zip(registered))
            {
                var source = new ConsultationSource(matter.External.System, matter.External.Number);
                results[index] = registration is { IsRepeat: true, IsSame: false }
                    ? ItemResult.Of(index, source, ConsultationRefusals.OtherContent)
                    : ItemResult.Of(index, source, registration);
            }
        }

        return TypedResults.Ok(BatchResult.Of([.. results.OfType<ItemResult>()]));
    }

    // As far as it can be told of an item that cannot be read.
    private static ConsultationSource? SourceOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.Object
        && Text(source, "system") is { } system && Text(source, "externalNumber") is { } number
            ? new ConsultationSource(system, number)
            : null;

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: <= 100 } read ? read : null;
}

/// <summary>批量转办的内容, as it is published.</summary>
/// <param name="Items">至多 1,000 件.</param>
public sealed record MailboxBatch(IReadOnlyList<ForwardItem> Items);

/// <summary>What a batch must hold before it is looked at.</summary>
internal sealed class ForwardBatchRules : AbstractValidator<ForwardBatch>
{
    public ForwardBatchRules() => RuleFor(b => b.Items).HoldsABatch();
}

/// <summary>The same of a batch as it is published.</summary>
internal sealed class MailboxBatchRules : AbstractValidator<MailboxBatch>
{
    public MailboxBatchRules() => RuleFor(b => b.Items).HoldsABatch();
}

/// <summary>How many items a batch has.</summary>
internal static class BatchSize
{
    public static void HoldsABatch<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> items) => items
        .Holds(all => all.Count is > 0 and <= ForwardBatch.Largest, new FieldLimits { MinItems = 1, MaxItems = ForwardBatch.Largest })
        .Explained("mailbox.batch-size", "每批 1 至 1,000 件。", "A batch has 1 to 1,000 items.");
}
