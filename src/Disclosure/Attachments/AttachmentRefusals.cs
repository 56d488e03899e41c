using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Attachments;

/// <summary>Why an act on an attachment can be refused.</summary>
internal static class AttachmentRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("attachment", "附件", "attachment");

    public static readonly Refusal Sealed = new(
        "attachment.sealed", "该原件已封存，只能由信息公开工作人员说明理由后调阅。",
        "The original is sealed. Those who handle disclosure read it with a reason.", StatusCodes.Status403Forbidden);

    public static readonly Refusal NeverReleased = new(
        "attachment.never-released", "已封存或者已作遮盖处理的原件不得公开，请公开其遮盖件。",
        "An original that is sealed or was redacted is never made public. Release its rendition.");

    public static readonly Refusal NotSealed = new(
        "attachment.not-sealed", "该附件未封存，可直接下载。", "The attachment is not sealed. Download it.");

    public static readonly Refusal IsRendition = new(
        "attachment.is-rendition", "遮盖件须由原件制作。", "A rendition is made of the original.");

    public static readonly Refusal NothingRedacted = new(
        "attachment.nothing-redacted", "上传的文件与原件完全相同，没有遮盖任何内容。", "The file is the original itself. Nothing is redacted in it.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoSuchPage = new(
        "attachment.no-such-page", "核验的起点或者数量有误。", "Where to begin or how many to check is wrong.", StatusCodes.Status400BadRequest);
}
