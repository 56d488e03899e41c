using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Catalogue;

/// <summary>Why an act on an item of information can be refused.</summary>
internal static class InformationRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("information", "政府信息", "item of information");

    public static readonly Refusal DepartmentNotListed = new(
        "information.department-not-listed", "责任部门当日未列入公开责任单位，请核对部门名称。",
        "The department was not listed with the duty to publish on that day; check its name.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal FileUnknown = new(
        "information.file-unknown", "所填附件有未上传的，请先上传附件，再填写其编号。", "A file that is named was not uploaded. Upload it first, then name it by its id.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ProducedLater = new(
        "information.produced-later", "信息形成日期晚于拟稿日期。", "The information is said to be formed after it was drafted.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ExpiresBeforeForming = new(
        "information.expires-before-forming", "有效期届满日早于信息形成日期。", "The information is said to expire before it was formed.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ChangedOutOfTurn = new(
        "information.changed-out-of-turn", "信息变更日期须在信息形成之后、改稿日期以前；未公开的信息没有变更日期。",
        "The change lies between the forming of the information and the day of the new text; what is not published has no day of change.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Unchanged = new(
        "information.unchanged", "文本没有任何改动。", "The text says what it said before.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ReviewedByAuthor = new(
        "information.reviewed-by-author", "保密审查人不得是拟稿人本人。", "The secrecy review is not done by the author.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ReviewedTwiceByOne = new(
        "information.reviewed-twice-by-one", "敏感信息的初审和复审须由不同的人进行。", "The two reviews of a sensitive item are done by different people.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Withheld = new(
        "information.withheld", "该文本未通过保密审查；改稿后重新审查。", "The text did not pass secrecy review; it is written anew and then reviewed anew.");

    public static readonly Refusal AlreadyCleared = new(
        "information.already-cleared", "该文本已通过保密审查。", "The text has passed its secrecy review.");

    public static readonly Refusal NothingToReview = new(
        "information.nothing-to-review", "没有待审查的文本。", "There is no text to review.");

    public static readonly Refusal NotCleared = new(
        "information.not-cleared", "该信息未通过保密审查，不得公开（2008 年条例第十四条、2019 年条例第十七条）。",
        "The information has not passed secrecy review and must not be published (2008 Art. 14; 2019 Art. 17).");

    public static readonly Refusal AlreadyPublished = new(
        "information.already-published", "该信息已公开；扩大公开渠道或者修订文本请用相应的办理。",
        "The information is published already; further channels and a new text have acts of their own.");

    public static readonly Refusal NotPublished = new(
        "information.not-published", "该信息尚未公开。", "The information is not published.");

    public static readonly Refusal NoRevision = new(
        "information.no-revision", "没有待公开的修订文本。", "There is no revision to be made public.");

    public static readonly Refusal NotInForce = new(
        "information.not-in-force", "该信息已废止或者失效。", "The information is in force no longer.");

    public static readonly Refusal NoDraft = new(
        "information.no-draft", "没有可作废的文稿。", "There is no draft to be given up.");

    public static readonly Refusal Discarded = new(
        "information.discarded", "该文稿已作废。", "The draft was given up.");

    public static readonly Refusal Withdrawn = new(
        "information.withdrawn", "该信息已撤回。", "The information was withdrawn.");

    public static readonly Refusal NoSuchPage = new(
        "information.no-such-page", "目录的年份、领域、有效性、检索词或页码有误。", "The year, the field, the validity, the words or the page asked for are wrong.",
        StatusCodes.Status400BadRequest);

    /// <summary>Why nothing more is done to an item at its end; null where it is not there yet.</summary>
    public static Refusal? AtTheEnd(Information information) => information.Stage switch
    {
        InformationStage.Withdrawn => Withdrawn,
        InformationStage.Discarded => Discarded,
        InformationStage.Repealed => NotInForce,
        _ => null,
    };
}
