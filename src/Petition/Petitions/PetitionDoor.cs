using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions.Commands;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Marten;

namespace Hrss.Petition.Petitions;

/// <summary>信访的转送: a petition that in truth asks a question or for government information goes on there; what others take in and is in truth a petition is registered here.</summary>
internal sealed class PetitionDoor : ITransferDoor
{
    public IReadOnlyList<string> Targets { get; } = ["consultation", "disclosure"];

    public async Task<TransferredMatter> ReadAsync(IQuerySession session, Guid id, OpenOffer offer, CancellationToken cancellation)
    {
        var petition = await session.Events.AggregateStreamAsync<Petition>(id, token: cancellation)
            ?? throw new InvalidOperationException($"The log has an offer of petition {id} and not the petition.");
        var (registered, person) = (petition.Registration, petition.Registration.Petitioner);
        return new TransferredMatter(
            offer.From, id, offer.Number, offer.OfferedOn, offer.Reason, offer.Channel, registered.Subject, registered.Content,
            new TransferredPerson(person.Name, person.Phone, Address: person.Address),
            Json.WordOf(petition.About.Topic), petition.About.Employer, petition.About.Place);
    }

    public (NumberSeries Series, Func<string, IReadOnlyList<object>>? Registered, Refusal? Refusal) Admit(TransferredMatter offered, Calendars calendars)
    {
        var series = new NumberSeries("XF", offered.OfferedOn.Year);
        if (offered.Person.Name is not { Length: > 0 } name)
            return (series, null, PetitionRefusals.PetitionerUnknown);
        var (registered, refusal) = RegisterPetition.Register(
            new RegisterPetition(
                PetitionChannel.Transferred, offered.Subject, offered.Content, new Petitioner(name, offered.Person.Phone ?? offered.Person.Email, offered.Person.Address),
                Topic: Json.ChoiceOf<PetitionTopic>(offered.Topic), Employer: offered.Employer, Place: offered.Place),
            offered.OfferedOn, calendars.Current);
        return (series, registered is null ? null : number => [registered(number)], refusal);
    }
}
