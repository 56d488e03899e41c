using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>曾经公开的文本: what the public saw before a revision.</summary>
/// <param name="From">公开日期 of this text.</param>
/// <param name="Until">The day on which the next text took its place.</param>
/// <param name="Text">信息文本.</param>
public sealed record FormerText(DateOnly From, DateOnly Until, InformationText Text);

/// <summary>政府信息: an item of the catalogue. Who drafted and reviewed it, what is still on its way, and why it was withdrawn, is shown to staff only.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">索引号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Stage">公开阶段.</param>
/// <param name="Validity">有效性.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="Regulation">适用条例, or null.</param>
/// <param name="PublicationDue">主动公开期限, or null.</param>
/// <param name="Text">信息文本: the one that is public, before publication the draft.</param>
/// <param name="Former">曾经公开的文本, oldest first.</param>
/// <param name="Channels">公开渠道.</param>
/// <param name="PublishedOn">公开日期, once published.</param>
/// <param name="InTime">是否按时公开.</param>
/// <param name="RevisedOn">最近修订公开日期, or null.</param>
/// <param name="EndedOn">废止或者失效日期, or null.</param>
/// <param name="EndedFor">废止或者失效理由, or null.</param>
/// <param name="Author">拟稿人 of the text; for staff.</param>
/// <param name="Draft">待公开的文本 and its review; for staff.</param>
/// <param name="WithdrawnOn">撤回或者作废日期; for staff.</param>
/// <param name="WithdrawnFor">撤回或者作废理由; for staff.</param>
public sealed record InformationDetails(
    Guid Id,
    string Number,
    int Version,
    InformationStage Stage,
    Validity Validity,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    DisclosureRegulation? Regulation,
    DueDateSummary? PublicationDue,
    InformationText Text,
    IReadOnlyList<FormerText> Former,
    IReadOnlyList<PublicationChannel> Channels,
    DateOnly? PublishedOn = null,
    bool? InTime = null,
    DateOnly? RevisedOn = null,
    DateOnly? EndedOn = null,
    string? EndedFor = null,
    string? Author = null,
    InformationDraft? Draft = null,
    DateOnly? WithdrawnOn = null,
    string? WithdrawnFor = null)
{
    /// <summary>拟稿.</summary>
    public static InformationDetails Create(InformationDrafted e) => new(
        Guid.Empty, e.Number, 0, InformationStage.Drafted, Validity.InForce, e.Department, e.Field, e.ProducedOn, e.Regulation, e.PublicationDue, e.Text, [], [],
        Author: e.Author, Draft: InformationDraft.Of(e));

    /// <summary>改稿.</summary>
    public InformationDetails Apply(InformationRedrafted e) => Drafting(InformationDraft.Of(e, Draft));

    /// <summary>保密审查.</summary>
    public InformationDetails Apply(SecrecyReviewed e) => Drafting(Draft!.Reviewed(e));

    /// <summary>作废.</summary>
    public InformationDetails Apply(DraftDiscarded e) => PublishedOn is null
        ? this with { Stage = InformationStage.Discarded, Draft = null, WithdrawnOn = e.On, WithdrawnFor = e.Reason }
        : this with { Draft = null };

    /// <summary>公开.</summary>
    public InformationDetails Apply(InformationPublished e) => this with
    {
        Stage = InformationStage.Published, Text = e.Text, Author = Draft?.Author, Draft = null, PublishedOn = e.On, Channels = e.Channels, InTime = e.InTime,
    };

    /// <summary>扩大公开渠道.</summary>
    public InformationDetails Apply(InformationPublishedFurther e) => this with { Channels = [.. Channels, .. e.Channels] };

    /// <summary>修订公开.</summary>
    public InformationDetails Apply(InformationRevised e) => this with
    {
        Text = e.Text,
        Author = Draft?.Author,
        Draft = null,
        Former = [.. Former, new FormerText(RevisedOn ?? PublishedOn!.Value, e.On, Text)],
        RevisedOn = e.On,
    };

    /// <summary>废止或者失效.</summary>
    public InformationDetails Apply(InformationRepealed e) =>
        this with { Stage = InformationStage.Repealed, Validity = e.Validity, Draft = null, EndedOn = e.On, EndedFor = e.Reason };

    /// <summary>扩大渠道的公开不再计数: said by the withdrawal that it goes with.</summary>
    public InformationDetails Apply(FurtherPublicationWithdrawn e) => this with { WithdrawnOn = e.On };

    /// <summary>撤回.</summary>
    public InformationDetails Apply(InformationWithdrawn e) =>
        this with { Stage = InformationStage.Withdrawn, Draft = null, WithdrawnOn = e.On, WithdrawnFor = e.Reason };

    /// <summary>The item as the public sees it; null where it does not.</summary>
    public InformationDetails? ForPublic() => Stage is InformationStage.Published or InformationStage.Repealed
        ? this with { Author = null, Draft = null }
        : null;

    internal static void Map(RouteGroupBuilder information) => information
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("政府信息：公众可见已公开的，工作人员可见全部 / An item: the public sees it once published, staff always");

    private static async Task<Results<Ok<InformationDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, BusinessClock clock, IAuthorizationService access, CancellationToken cancellation)
    {
        var details = await session.Events.AggregateStreamAsync<InformationDetails>(id, token: cancellation);
        var byStaff = (await access.AuthorizeAsync(http.User, Policies.ReadMatters)).Succeeded;
        if ((byStaff ? details : details?.ForPublic()) is not { } seen)
            return InformationRefusals.NotFound.ToProblem();
        new MatterVersion(id, seen.Version).Tag(http);
        return TypedResults.Ok(seen with { Id = id, Validity = seen.Validity.On(clock.Today, seen.Text.ExpiresOn) });
    }

    private InformationDetails Drafting(InformationDraft draft) => PublishedOn is null
        ? this with { Draft = draft, Stage = draft.Stage, Text = draft.Text, Author = draft.Author }
        : this with { Draft = draft };
}

/// <summary>有效性 on a day.</summary>
internal static class ValidityOnADay
{
    /// <summary>What no act has ended ends by itself after its term.</summary>
    public static Validity On(this Validity decided, DateOnly day, DateOnly? expiresOn) =>
        decided == Validity.InForce && expiresOn < day ? Validity.Lapsed : decided;
}
