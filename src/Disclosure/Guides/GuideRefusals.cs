using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Guides;

/// <summary>Why an act on the guide can be refused.</summary>
internal static class GuideRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("guide", "公开指南", "guide");

    public static readonly Refusal AlreadyPublished = new(
        "guide.already-published", "本机构已公布公开指南，请更新现有指南。", "The agency has a guide; update that one.");
}
