using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation.Commands;

/// <summary>逐件结果的状态.</summary>
public enum ItemOutcome
{
    /// <summary>已登记.</summary>
    Registered,

    /// <summary>此前已登记, nothing was changed.</summary>
    Repeat,

    /// <summary>未接收.</summary>
    Refused,
}

/// <summary>批量结果.</summary>
/// <param name="Registered">新登记件数.</param>
/// <param name="Repeats">重复件数.</param>
/// <param name="Refused">未接收件数.</param>
/// <param name="Items">逐件结果, in the order of the batch.</param>
public sealed record BatchResult(int Registered, int Repeats, int Refused, IReadOnlyList<ItemResult> Items)
{
    /// <summary>The result of a batch.</summary>
    internal static BatchResult Of(IReadOnlyList<ItemResult> items) => new(
        items.Count(i => i.Outcome == ItemOutcome.Registered), items.Count(i => i.Outcome == ItemOutcome.Repeat),
        items.Count(i => i.Outcome == ItemOutcome.Refused), items);
}

/// <summary>单件结果.</summary>
/// <param name="Index">Its place in the batch, from 0.</param>
/// <param name="Outcome">结果.</param>
/// <param name="Source">来源, as far as it could be read.</param>
/// <param name="Id">The matter, where registered.</param>
/// <param name="Number">登记编号, where registered.</param>
/// <param name="Code">未接收的理由代码, or null.</param>
/// <param name="Chinese">中文说明, or null.</param>
/// <param name="English">The same in English, or null.</param>
/// <param name="Errors">The fields that are wrong, or null.</param>
public sealed record ItemResult(
    int Index,
    ItemOutcome Outcome,
    ConsultationSource? Source,
    Guid? Id = null,
    string? Number = null,
    string? Code = null,
    string? Chinese = null,
    string? English = null,
    IReadOnlyList<FieldError>? Errors = null)
{
    internal static ItemResult Of(int index, ConsultationSource source, BatchRegistration registration) => new(
        index, registration.IsRepeat ? ItemOutcome.Repeat : ItemOutcome.Registered, source, registration.Registered.Id, registration.Registered.Number);

    internal static ItemResult Of(int index, ConsultationSource? source, Refusal refusal) => new(
        index, ItemOutcome.Refused, source, Code: refusal.Code, Chinese: refusal.Chinese, English: refusal.English,
        Errors: refusal.Errors.Count > 0 ? refusal.Errors : null);
}
