using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Petitions.Queries;
using Hrss.ServiceDefaults.Problems;
using Marten;

namespace Hrss.Petition.Petitions;

/// <summary>信访的转送: a petition that in truth asks a question or for government information goes on there; what others take in and is in truth a petition is registered here.</summary>
internal sealed class PetitionDoor : ITransferDoor
{
    public IReadOnlyList<string> Targets { get; } = ["consultation", "disclosure"];

    public async Task<TransferredMatter> ReadAsync(IQuerySession session, Guid id, OpenOffer offer, CancellationToken cancellation)
    {
        var petition = await session.Events.AggregateStreamAsync<PetitionDetails>(id, token: cancellation)
            ?? throw new InvalidOperationException($"The log has an offer of petition {id} and not the petition.");
        return new TransferredMatter(
            offer.From, id, offer.Number, offer.OfferedOn, offer.Reason, offer.Channel, petition.Subject, petition.Content,
            new TransferredPerson(petition.Petitioner.Name, petition.Petitioner.Phone, Address: petition.Petitioner.Address));
    }

    public (NumberSeries Series, Func<string, IReadOnlyList<object>>? Registered, Refusal? Refusal) Admit(TransferredMatter offered, Calendars calendars)
    {
        var series = new NumberSeries("XF", offered.OfferedOn.Year);
        if (offered.Person.Name is not { Length: > 0 } name)
            return (series, null, PetitionRefusals.PetitionerUnknown);
        var (registered, refusal) = RegisterPetition.Register(
            new RegisterPetition(
                PetitionChannel.Transferred, offered.Subject, offered.Content, new Petitioner(name, offered.Person.Phone ?? offered.Person.Email, offered.Person.Address)),
            offered.OfferedOn, calendars.Current);
        return (series, registered is null ? null : number => [registered(number)], refusal);
    }
}
