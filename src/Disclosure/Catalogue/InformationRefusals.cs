using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Catalogue;

/// <summary>Why an act on an item of information can be refused.</summary>
internal static class InformationRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("information", "政府信息", "item of information");

    public static readonly Refusal DepartmentNotListed = new(
        "information.department-not-listed", "责任部门当日未列入公开责任单位，请核对部门名称。",
        "The department was not listed with the duty to publish on that day; check its name.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ProducedLater = new(
        "information.produced-later", "信息形成日期晚于拟稿日期。", "The information is said to be formed after it was drafted.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ReviewedByAuthor = new(
        "information.reviewed-by-author", "保密审查人不得是拟稿人本人。", "The secrecy review is not done by the author.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotCleared = new(
        "information.not-cleared", "该信息未通过保密审查，不得公开（2008 年条例第十四条、2019 年条例第十七条）。",
        "The information has not passed secrecy review and must not be published (2008 Art. 14; 2019 Art. 17).");

    public static readonly Refusal AlreadyPublished = new(
        "information.already-published", "该信息已公开。", "The information is published already.");

    public static readonly Refusal NotPublished = new(
        "information.not-published", "该信息尚未公开，无需撤回。", "The information is not published, so there is nothing to withdraw.");

    public static readonly Refusal NoSuchPage = new(
        "information.no-such-page", "目录的年份、领域或页码有误。", "The year, the field or the page of the list is wrong.", StatusCodes.Status400BadRequest);

    public static readonly Refusal Withdrawn = new(
        "information.withdrawn", "该信息已撤回。", "The information was withdrawn.");
}
