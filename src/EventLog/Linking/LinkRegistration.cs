using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hrss.EventLog.Linking;

/// <summary>关联的一方: which service this is.</summary>
/// <param name="Service">Its name.</param>
public sealed record LinkParty(string Service)
{
    /// <summary>Every service whose matters can be linked.</summary>
    public static readonly IReadOnlyList<string> All = ["petition", "consultation"];
}

/// <summary>Adds links between what came in about one matter to a service. See docs/decisions/0015.</summary>
public static class LinkRegistration
{
    /// <summary>Keeps the links. For the service's Storage.</summary>
    public static void KeepLinks(this StoreOptions options)
    {
        options.Events.AddEventTypes(LinkEvents.All);
        options.Projections.Add(new MatterLinkProjection(), ProjectionLifecycle.Inline);
        options.Schema.For<MatterLink>().DocumentAlias("matter_link").Index(link => link.First);
    }

    /// <summary>Adds the service's part in links.</summary>
    /// <typeparam name="TMatter">The matters that it links.</typeparam>
    /// <typeparam name="TDoor">Which of them a reader may know of.</typeparam>
    /// <param name="builder">The service.</param>
    /// <param name="name">Its name.</param>
    public static void AddLinks<TMatter, TDoor>(this IHostApplicationBuilder builder, string name)
        where TMatter : class, ILinkable
        where TDoor : class, ILinkDoor
    {
        var others = LinkParty.All.Where(other => other != name && builder.Configuration.GetSection($"services:{other}").Exists()).ToList();
        foreach (var other in others)
            builder.Services.AddHttpClient(OtherMatters.ClientOf(other), client => client.BaseAddress = new Uri($"http://{other}"));
        builder.Services.AddSingleton(new LinkParty(name));
        builder.Services.AddSingleton(services => new OtherMatters(services.GetRequiredService<IHttpClientFactory>(), others));
        builder.Services.AddSingleton<ILinkDoor, TDoor>();
        builder.Services.AddSingleton<Acts<TMatter>>();
        builder.Services.AddSingleton<IValidator<LinkMatter>, LinkMatterRules>();
        builder.Services.AddSingleton<IValidator<UnlinkMatter>, UnlinkMatterRules>();
        builder.Services.AddSingleton<IValidator<FindAlikeActs>, FindAlikeActsRules>();
    }

    /// <summary>Maps <c>POST {matters}/{id}/link</c> and <c>/link/end</c>, <c>GET {matters}/{id}/acts</c>, and <c>/api/v1/acts</c> for the other services and whoever looks for a first.</summary>
    /// <param name="app">The service.</param>
    /// <param name="matters">The group of the matters that it links.</param>
    /// <param name="policy">Who may link.</param>
    /// <param name="notFound">The refusal where the agency has no such matter.</param>
    public static void MapLinks<TMatter>(this IEndpointRouteBuilder app, RouteGroupBuilder matters, string policy, Refusal notFound)
        where TMatter : class, ILinkable
    {
        matters.MapPost("/{id:guid}/link",
                (Guid id, Command<LinkMatter> command, IDocumentSession session, BusinessClock clock, LinkParty party, Acts<TMatter> acts, CancellationToken cancellation) =>
                    LinkAsync(id, command, session, clock, party, acts, notFound, cancellation))
            .RequireAuthorization(policy)
            .WithSummary("关联初件 / Link to the first act of the matter, of this service or another");
        matters.MapPost("/{id:guid}/link/end",
                (Guid id, Command<UnlinkMatter> command, IDocumentSession session, BusinessClock clock, LinkParty party, CancellationToken cancellation) =>
                    session.ChangeAsync<TMatter, UnlinkMatter>(
                        command, id, clock, notFound, (matter, on) => UnlinkMatter.Decide(matter, command.Body, on, party.Service), cancellation))
            .RequireAuthorization(policy)
            .WithSummary("解除关联 / End the link");
        matters.MapGet("/{id:guid}/acts",
                async Task<Results<Ok<ActsOfMatter>, ProblemHttpResult>> (Guid id, HttpContext http, IQuerySession session, Acts<TMatter> acts, CancellationToken cancellation) =>
                    await acts.OwnAsync(http, session, id, cancellation) is { } own
                        ? TypedResults.Ok(await acts.AllAsync(http, session, id, own, cancellation))
                        : notFound.ToProblem())
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("一件事的各件次 / Everything that came in about the matter, to all services");

        var own = app.MapApi("acts");
        own.MapGet("", async (HttpContext http, IQuerySession session, Acts<TMatter> acts, Guid first, CancellationToken cancellation) =>
                TypedResults.Ok(await acts.OwnRepeatsAsync(http, session, first, cancellation)))
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("初件的重复件 / What of this service is linked to a matter of any");
        own.MapPost("/alike",
                async (Command<FindAlikeActs> asked, IQuerySession session, BusinessClock clock, Acts<TMatter> acts, CancellationToken cancellation, bool own = false) =>
                    TypedResults.Ok(await acts.AlikeAsync(asked.Http, session, asked.Body, clock.Today, own, cancellation)))
            .RequireAuthorization(policy)
            .WithSummary("跨业务查重 / What came in, to all services, about a matter like the one described; with own=true to this service alone");
        own.MapGet("/{id:guid}",
                async Task<Results<Ok<Act>, ProblemHttpResult>> (Guid id, HttpContext http, IQuerySession session, Acts<TMatter> acts, CancellationToken cancellation) =>
                    await acts.OwnAsync(http, session, id, cancellation) is { } act ? TypedResults.Ok(act) : notFound.ToProblem())
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("一件次 / Something that came in, as far as a link goes by it");
    }

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> LinkAsync<TMatter>(
        Guid id, Command<LinkMatter> command, IDocumentSession session, BusinessClock clock, LinkParty party, Acts<TMatter> acts, Refusal notFound,
        CancellationToken cancellation) where TMatter : class, ILinkable
    {
        var (first, refusal) = await acts.FindAsync(command.Http, session, command.Body.Service, command.Body.First, cancellation);
        if (refusal is not null)
            return refusal.ToProblem();
        if (await acts.IsFirstAsync(command.Http, session, id, cancellation) is not { } isFirst)
            return LinkRefusals.Unreachable.ToProblem();
        return await session.ChangeAsync<TMatter, LinkMatter>(
            command, id, clock, notFound, (matter, on) => LinkMatter.Decide(matter, command.Body, on, party.Service, first, isFirst), cancellation);
    }
}
