using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;

namespace Hrss.Ledgers;

/// <summary>Why a ledger is not taken as a whole. What is wrong with one row is in <see cref="RowFault"/>.</summary>
internal static class ImportRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("import", "台账补录", "import");

    public static readonly Refusal NotALedger = new(
        "import.not-a-ledger", "台账须为 .xlsx 或者 .csv（UTF-8 或 GB 18030）。", "A ledger is an .xlsx or a .csv (UTF-8 or GB 18030).",
        StatusCodes.Status415UnsupportedMediaType);

    public static readonly Refusal Empty = new(
        "import.empty", "台账没有数据行。", "The ledger has no rows.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TooManyRows = new(
        "import.too-many-rows", $"台账超过 {LedgerFile.MostRows} 行，请分成几个文件。", $"The ledger has more than {LedgerFile.MostRows} rows. Split it.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TooLargeUnpacked = new(
        "import.too-large-unpacked", "台账解压后过大。", "The ledger is too large when unpacked.", StatusCodes.Status413PayloadTooLarge);

    public static readonly Refusal NothingRejected = new(
        "import.nothing-rejected", "该次补录没有退回的行。", "No row of this import was rejected.", StatusCodes.Status404NotFound);

    public static readonly Refusal NotFinished = new(
        "import.not-finished", "该次补录尚未完成；如已中断，请重新提交同一台账。", "The import has not finished; if it was interrupted, send the same ledger again.");

    public static readonly Refusal SentByAnother = new(
        "import.sent-by-another", "台账的行含个人信息，只交还补录人本人。", "The rows tell of people: they go back to whoever sent them in, and to nobody else.",
        StatusCodes.Status403Forbidden);

    public static readonly Refusal NoSuchPage = new(
        "import.no-such-page", "页码有误。", "The page is wrong.", StatusCodes.Status400BadRequest);

    /// <summary>The file cannot be read as what it is.</summary>
    public static Refusal Unreadable(int row) => new(
        "import.unreadable", $"台账第 {row} 行以后无法读取：引号不配对，或者文件已损坏。", $"The ledger cannot be read after row {row}: a quotation mark is not closed, or the file is damaged.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>A heading that is not known.</summary>
    public static Refusal UnknownHeading(string heading, string names) => new(
        "import.unknown-heading", $"没有“{heading}”这一列。可用的列名：{names}。", $"There is no column “{heading}”. Columns: {names}.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>A heading that is needed is missing.</summary>
    public static Refusal MissingHeading(string heading) => new(
        "import.missing-heading", $"缺少“{heading}”这一列。", $"The column “{heading}” is missing.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>Two headings for the same column.</summary>
    public static Refusal RepeatedHeading(string heading) => new(
        "import.repeated-heading", $"“{heading}”这一列出现两次。", $"The column “{heading}” is there twice.", StatusCodes.Status422UnprocessableEntity);
}
