using FluentValidation;
using Hrss.Contracts;
using Hrss.EventLog.Consuming;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Relaying;
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
using Microsoft.Extensions.Options;

namespace Hrss.EventLog.Transferring;

/// <summary>Adds transfers between the services to one of them: it offers its matters and takes over those of others. See docs/decisions/0011.</summary>
public static class TransferRegistration
{
    /// <summary>Keeps offers and what is to be taken over. For the service's Storage.</summary>
    public static void KeepTransfers(this StoreOptions options)
    {
        options.Events.AddEventTypes(TransferEvents.All);
        options.Projections.Add(new OpenOfferProjection(), ProjectionLifecycle.Inline);
        options.Schema.For<OpenOffer>().DocumentAlias("open_offer");
        options.Schema.For<PendingTakeOver>().DocumentAlias("pending_take_over");
    }

    /// <summary>Adds the service's part in transfers.</summary>
    /// <typeparam name="TMatter">The matters that it offers.</typeparam>
    /// <typeparam name="TDoor">What it gives of them, and how it registers what it takes over.</typeparam>
    /// <param name="builder">The service.</param>
    /// <param name="name">Its name.</param>
    public static void AddTransfers<TMatter, TDoor>(this IHostApplicationBuilder builder, string name)
        where TMatter : class, ITransferable
        where TDoor : class, ITransferDoor
    {
        var others = TransferParty.All.Where(other => other != name && builder.Configuration.GetSection($"services:{other}").Exists()).ToList();
        foreach (var other in others)
        {
            builder.Services.AddHttpClient(OtherParties.ClientOf(other), client => client.BaseAddress = new Uri($"http://{other}"))
                .AddClientCredentials(builder.Configuration, Scopes.TakeOver);
        }

        builder.Services.AddSingleton(new TransferParty(name));
        builder.Services.AddSingleton(services => new OtherParties(services.GetRequiredService<IHttpClientFactory>(), others));
        builder.Services.AddSingleton<ITransferDoor, TDoor>();
        builder.Services.AddSingleton<TakeOver>();
        builder.Services.AddSingleton<HearTransfers<TMatter>>();
        builder.Services.AddSingleton<IHearFacts>(services => services.GetRequiredService<HearTransfers<TMatter>>());
        builder.Services.AddSingleton<IValidator<OfferTransfer>, OfferTransferRules>();
        if (others.Count > 0)
            builder.Services.AddSingleton<ILeaderDuty, TakeOverDuty>();
    }

    /// <summary>Maps <c>POST {matters}/{id}/offer</c> for staff and <c>/api/v1/transfers</c> for the other services.</summary>
    /// <param name="app">The service.</param>
    /// <param name="matters">The group of the matters that it offers.</param>
    /// <param name="policy">Who may offer one.</param>
    /// <param name="notFound">The refusal where the agency has no such matter.</param>
    public static void MapTransfers<TMatter>(this IEndpointRouteBuilder app, RouteGroupBuilder matters, string policy, Refusal notFound)
        where TMatter : class, ITransferable
    {
        matters.MapPost("/{id:guid}/offer",
                (Guid id, Command<OfferTransfer> command, IDocumentSession session, BusinessClock clock, TransferParty party, ITransferDoor door, CancellationToken cancellation) =>
                    session.ChangeAsync<TMatter, OfferTransfer>(
                        command, id, clock, notFound, (matter, on) => OfferTransfer.Decide(matter, command.Body, on, party.Service, door.Targets), cancellation))
            .RequireAuthorization(policy)
            .WithSummary("转送其他业务 / Offer the matter to the service whose affair it is");

        var transfers = app.MapApi("transfers");
        transfers.MapGet("", ListAsync)
            .RequireAuthorization(Policies.TakeOver)
            .WithSummary("未答复的转送 / Offers that are open");
        transfers.MapGet("/{id:guid}", ReadAsync)
            .RequireAuthorization(Policies.TakeOver)
            .WithSummary("转送内容 / What is offered, for the service that takes it over");
        transfers.MapPost("/answers", HearAnswerAsync<TMatter>)
            .RequireAuthorization(Policies.TakeOver)
            .WithSummary("转送的答复 / What came of an offer, where the broker's message was lost");
    }

    private static async Task<Ok<IReadOnlyList<OfferLine>>> ListAsync(HttpContext http, IDocumentStore store, IOptions<AgencyRegister> register, string to, CancellationToken cancellation)
    {
        // Of every agency for a machine of the whole system, else of the caller's.
        var agencies = http.User.HasClaim(Claims.Agency, Claims.EveryAgency) && http.Request.Headers[AgencyOfRequest.Header].Count == 0
            ? register.Value.Known.Select(agency => agency.Code).ToArray()
            : [http.Agency()];
        var lines = new List<OfferLine>();
        foreach (var agency in agencies)
        {
            await using var own = store.QuerySession(agency);
            lines.AddRange((await own.Query<OpenOffer>().Where(offer => offer.To == to).ToListAsync(cancellation))
                .Select(offer => new OfferLine(offer.OfferId, agency, offer.Id, offer.Number, offer.OfferedOn)));
        }

        return TypedResults.Ok<IReadOnlyList<OfferLine>>(lines);
    }

    private static async Task<Results<Ok<TransferredMatter>, ProblemHttpResult>> ReadAsync(
        Guid id, Guid offer, IQuerySession session, ITransferDoor door, CancellationToken cancellation) =>
        await session.LoadAsync<OpenOffer>(id, cancellation) is { } open && open.OfferId == offer
            ? TypedResults.Ok(await door.ReadAsync(session, id, open, cancellation))
            : TransferRefusals.NotOffered.ToProblem();

    private static async Task<NoContent> HearAnswerAsync<TMatter>(
        FactForServices answer, HearTransfers<TMatter> hearer, HttpContext http, CancellationToken cancellation) where TMatter : class, ITransferable
    {
        if (answer.Fact.Agency == http.Agency() && answer.Fact is (MatterTakenOver or MatterNotTakenOver))
            await hearer.HearAsync(answer.Fact, cancellation);
        return TypedResults.NoContent();
    }
}
