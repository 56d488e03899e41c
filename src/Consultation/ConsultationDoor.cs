using Hrss.Consultation.Commands;
using Hrss.Consultation.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Marten;

namespace Hrss.Consultation;

/// <summary>咨询的转送: an item that is in truth a petition or a request for government information goes on there; what others take in and is in truth a question is answered here.</summary>
internal sealed class ConsultationDoor : ITransferDoor
{
    /// <summary>信访, the service that petitions go on with.</summary>
    public const string Petition = "petition";

    public IReadOnlyList<string> Targets { get; } = [Petition, "disclosure"];

    public async Task<TransferredMatter> ReadAsync(IQuerySession session, Guid id, OpenOffer offer, CancellationToken cancellation)
    {
        var consultation = await session.Events.AggregateStreamAsync<ConsultationDetails>(id, token: cancellation)
            ?? throw new InvalidOperationException($"The log has an offer of consultation {id} and not the consultation.");
        return new TransferredMatter(
            offer.From, id, offer.Number, offer.OfferedOn, offer.Reason, offer.Channel, consultation.Subject, consultation.Content,
            new TransferredPerson(consultation.Inquirer.Name, consultation.Inquirer.Phone, consultation.Inquirer.Email),
            Json.WordOf(consultation.About?.Topic), consultation.About?.Employer, consultation.About?.Place);
    }

    public (NumberSeries Series, Func<string, IReadOnlyList<object>>? Registered, Refusal? Refusal) Admit(TransferredMatter offered, Calendars calendars)
    {
        var received = ReceiveConsultation.Receive(
            new ReceiveConsultation(
                ConsultationChannel.Transferred, ConsultationClass.Inquiry, offered.Subject, offered.Content,
                new Inquirer(offered.Person.Name, offered.Person.Phone, offered.Person.Email),
                Topic: Json.ChoiceOf<ConsultationTopic>(offered.Topic), Employer: offered.Employer, Place: offered.Place),
            offered.OfferedOn, calendars.Current, calendars.Assumed);
        return (new NumberSeries("ZX", offered.OfferedOn.Year), number => [received(number)], null);
    }
}
