using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>政府信息: an item of the catalogue. Who drafted and reviewed it, and why it was withdrawn, is shown to staff only.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">索引号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Stage">公开阶段.</param>
/// <param name="Title">标题.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="Body">正文.</param>
/// <param name="Regulation">适用条例, or null.</param>
/// <param name="PublicationDue">主动公开期限, or null.</param>
/// <param name="PublishedOn">公开日期, once published.</param>
/// <param name="Channels">公开渠道, once published.</param>
/// <param name="InTime">是否按时公开.</param>
/// <param name="Author">拟稿人; for staff.</param>
/// <param name="Reviewer">审查人; for staff.</param>
/// <param name="ReviewNote">审查意见; for staff.</param>
/// <param name="WithdrawnOn">撤回日期; for staff.</param>
/// <param name="WithdrawnFor">撤回理由; for staff.</param>
public sealed record InformationDetails(
    Guid Id,
    string Number,
    int Version,
    InformationStage Stage,
    string Title,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string? DocumentNumber,
    string Body,
    DisclosureRegulation? Regulation,
    DueDateSummary? PublicationDue,
    DateOnly? PublishedOn = null,
    IReadOnlyList<PublicationChannel>? Channels = null,
    bool? InTime = null,
    string? Author = null,
    string? Reviewer = null,
    string? ReviewNote = null,
    DateOnly? WithdrawnOn = null,
    string? WithdrawnFor = null)
{
    /// <summary>拟稿.</summary>
    public static InformationDetails Create(InformationDrafted e) => new(
        Guid.Empty, e.Number, 0, InformationStage.Drafted, e.Title, e.Department, e.Field, e.ProducedOn, e.DocumentNumber, e.Body, e.Regulation,
        e.PublicationDue, Author: e.Author);

    /// <summary>保密审查.</summary>
    public InformationDetails Apply(SecrecyReviewed e) =>
        this with { Stage = e.Cleared ? InformationStage.Cleared : InformationStage.Withheld, Reviewer = e.Reviewer, ReviewNote = e.Note };

    /// <summary>公开.</summary>
    public InformationDetails Apply(InformationPublished e) =>
        this with { Stage = InformationStage.Published, PublishedOn = e.On, Channels = e.Channels, InTime = e.InTime };

    /// <summary>撤回.</summary>
    public InformationDetails Apply(InformationWithdrawn e) =>
        this with { Stage = InformationStage.Withdrawn, WithdrawnOn = e.On, WithdrawnFor = e.Reason };

    /// <summary>The item as the public sees it; null where it does not.</summary>
    public InformationDetails? ForPublic() => Stage == InformationStage.Published
        ? this with { Author = null, Reviewer = null, ReviewNote = null }
        : null;

    internal static void Map(RouteGroupBuilder information) => information
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("政府信息：公众可见已公开的，工作人员可见全部 / An item: the public sees it once published, staff always");

    private static async Task<Results<Ok<InformationDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, IAuthorizationService access, CancellationToken cancellation)
    {
        var details = await session.Events.AggregateStreamAsync<InformationDetails>(id, token: cancellation);
        var byStaff = (await access.AuthorizeAsync(http.User, Policies.ReadMatters)).Succeeded;
        if ((byStaff ? details : details?.ForPublic()) is not { } seen)
            return InformationRefusals.NotFound.ToProblem();
        new MatterVersion(id, seen.Version).Tag(http);
        return TypedResults.Ok(seen with { Id = id });
    }
}
