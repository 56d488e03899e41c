using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Linking;

/// <summary>Why a matter cannot be linked to an earlier one, or the link not be ended.</summary>
public static class LinkRefusals
{
    /// <summary>没有关联.</summary>
    public static readonly Refusal NotLinked = new(
        "link.not-linked", "该事项没有关联初件。", "The matter is not linked to an earlier one.");

    /// <summary>已关联其他初件.</summary>
    public static readonly Refusal LinkedElsewhere = new(
        "link.linked-elsewhere", "该事项已关联其他初件，请先解除。", "The matter is linked to another one: end that first.");

    /// <summary>没有这个初件.</summary>
    public static readonly Refusal NoSuchFirst = new(
        "link.no-such-first", "没有这个初件。", "There is no such earlier matter.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>没有这项业务.</summary>
    public static readonly Refusal NoSuchService = new(
        "link.no-such-service", "没有这项业务；初件可在信访（petition）或者咨询（consultation）。",
        "There is no such service; the first may be of petition or of consultation.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>同一件次.</summary>
    public static readonly Refusal SameAct = new(
        "link.same-act", "该事项由初件转送而来，或者已转送为初件，本是同一件次，无须关联。",
        "The one was transferred to the other: they are the same act, and need no link.");

    /// <summary>该件是其他事项的初件.</summary>
    public static readonly Refusal IsFirst = new(
        "link.is-first", "该件已是其他事项的初件，不能再作为重复件。", "Other matters are linked to this one: it cannot be a repeat itself.");

    /// <summary>初件收到在后.</summary>
    public static readonly Refusal FirstIsLater = new(
        "link.first-is-later", "所填初件收到在后；同日收到的，登记编号在前者为初件。请在另一件上关联本件。",
        "The first was received later; of two received on one day the one with the lesser number is the first. Link the other one to this.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>另一业务暂时无法查询.</summary>
    public static readonly Refusal Unreachable = new(
        "link.service-unreachable", "初件所在的业务系统暂时无法查询，请稍后再试；未作任何改动。",
        "The service that has the first cannot be asked at the moment; try again later. Nothing was changed.", StatusCodes.Status503ServiceUnavailable);

    /// <summary>初件自身是重复件.</summary>
    /// <param name="further">初件的初件的登记编号.</param>
    public static Refusal FirstRepeats(string further) => new(
        "link.first-is-repeat", $"所填初件自身是重复件，请关联其初件 {further}。", $"The first is a repeat itself: link to its own first, {further}.");
}
