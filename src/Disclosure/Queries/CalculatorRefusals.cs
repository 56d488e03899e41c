using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Disclosure.Queries;

/// <summary>Why a due date is not reckoned.</summary>
internal static class CalculatorRefusals
{
    public static readonly Refusal NoSuchTerm = new(
        "term.not-found", "没有此期限代码；全部代码见 /api/v1/statutes/terms。", "There is no term with this code; all codes are at /api/v1/statutes/terms.",
        StatusCodes.Status404NotFound);

    public static readonly Refusal DateOutOfRange = new(
        "term.date-out-of-range", $"日期须在 {DueDates.Earliest.Year} 年至 {DueDates.Latest.Year} 年之间。",
        $"Dates must be of the years {DueDates.Earliest.Year} to {DueDates.Latest.Year}.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal RestartBeforeReceipt = new(
        "term.restart-before-receipt", "重新起算日不得早于收到日。", "A term cannot restart before its matter was received.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoRestart = new(
        "term.no-restart", "法律没有规定该期限可以重新起算。", "The law does not let this term begin anew.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoPause = new(
        "term.no-pause", "法律没有规定该期限可以扣除时间。", "The law leaves no time out of this term.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal PauseReversed = new(
        "term.pause-reversed", "扣除期间的结束日早于开始日。", "A pause ends before it begins.", StatusCodes.Status422UnprocessableEntity);

    public static Refusal ExtensionTooLong(Term term, AssumedValues assumed) => TermCatalogue.ExtensionOf(term, assumed) is { } rule
        ? new("term.extension-too-long", $"该期限最多可延长{rule.Length.Chinese}。", $"This term can be extended by {rule.Length.English} at most.",
            StatusCodes.Status422UnprocessableEntity)
        : new("term.no-extension", "法律没有规定该期限可以延长。", "The law allows no extension of this term.", StatusCodes.Status422UnprocessableEntity);
}
