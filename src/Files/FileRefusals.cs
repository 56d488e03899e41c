using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;

namespace Hrss.Files;

/// <summary>Why a file is not taken.</summary>
internal static class FileRefusals
{
    public static readonly Refusal NotMultipart = new(
        "file.not-multipart", "上传须为 multipart/form-data，其中一个部分是文件。", "An upload is multipart/form-data; one of its parts is the file.",
        StatusCodes.Status415UnsupportedMediaType);

    public static readonly Refusal Incomplete = new(
        "file.incomplete", "上传中断或者格式有误，未保存任何内容。", "The upload broke off or is malformed. Nothing was kept.", StatusCodes.Status400BadRequest);

    public static readonly Refusal OneFile = new(
        "file.one-at-a-time", "每次上传一个文件，不多不少。", "An upload has exactly one file.", StatusCodes.Status400BadRequest);

    public static readonly Refusal FormTooLarge = new(
        "file.form-too-large", "表单项过多或者过长。", "The form has too many fields, or one is too long.", StatusCodes.Status400BadRequest);

    public static readonly Refusal Empty = new(
        "file.empty", "文件是空的。", "The file is empty.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NameInvalid = new(
        "file.name-invalid", "文件名须为 1 至 200 个字符，不含路径、控制字符或者改变书写方向的字符。",
        "A file name has 1 to 200 characters, without a path, control characters or characters that turn the direction of writing.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TypeRefused = new(
        "file.type-refused", "不接受此类文件。可上传 PDF、OFD、Word、Excel、PowerPoint、JPEG、PNG、TIFF 和纯文本；以文件内容为准。",
        "This type of file is not taken. PDF, OFD, Word, Excel, PowerPoint, JPEG, PNG, TIFF and plain text are, as the content shows them to be.",
        StatusCodes.Status415UnsupportedMediaType);

    public static readonly Refusal HoldsMacros = new(
        "file.holds-macros", "不接受含宏的 Office 文件，请另存为不含宏的格式。", "Office files with macros are not taken. Save it in a format without macros.",
        StatusCodes.Status415UnsupportedMediaType);

    public static readonly Refusal Damaged = new(
        "file.damaged", "该文件在文件库中缺失或者损坏，已记录，请联系管理员。", "The file is missing from the store or damaged; this is recorded. Tell the administrator.",
        StatusCodes.Status500InternalServerError);

    /// <summary>The name's extension says another type than the content.</summary>
    public static Refusal NameContradicts(FileType found) => new(
        "file.name-contradicts", $"文件扩展名与内容不符：内容是 {found.Name}，扩展名应为 {string.Join("、", found.Extensions)}。",
        $"The extension contradicts the content, which is {found.Name}: it should be {string.Join(", ", found.Extensions)}.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>The file has more bytes than are taken.</summary>
    public static Refusal TooLarge(long largest) => new(
        "file.too-large", $"文件超过 {largest / 1024 / 1024.0:0.#} MB。", $"The file is larger than {largest / 1024 / 1024.0:0.#} MB.",
        StatusCodes.Status413PayloadTooLarge);
}
