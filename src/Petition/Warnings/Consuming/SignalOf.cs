using Hrss.Contracts;

namespace Hrss.Petition.Warnings.Consuming;

/// <summary>事实中的预警信号: what warnings go by in a fact of a petition or a consultation.</summary>
internal static class SignalOf
{
    /// <summary>The signal that a fact tells; null where it tells none.</summary>
    public static Signal? Told(Fact fact) => fact switch
    {
        // What another service passed on gave its signal when it came in there.
        PetitionRegistered { Channel: PetitionChannels.Transferred } or PetitionClassified { Channel: PetitionChannels.Transferred }
            or PetitionRegistrationCorrected { Channel: PetitionChannels.Transferred }
            or ConsultationReceived { Channel: ConsultationChannels.Transferred } or ConsultationClassified { Channel: ConsultationChannels.Transferred } => null,
        PetitionRegistered e => Signal(e, e.Number, OfPetition(e.Channel), e.People, e.Employer, e.Place, e.Topic),
        ConsultationReceived e => Signal(e, e.Number, OfConsultation(e.Channel), 1, e.Employer, e.Place, e.Topic),
        PetitionClassified e => Signal(e, e.Number, OfPetition(e.Channel), e.People, e.Employer, e.Place, e.Topic) with { On = e.RegisteredOn },
        // It says neither which petition it is nor what it is about: the registration and the classification do.
        PetitionRegistrationCorrected { People: { } people } e =>
            new(e.MatterId, "", OfPetition(e.Channel), e.RegisteredOn, people, null, null, null, Version: 0, CorrectedBy: e.MatterVersion),
        ConsultationClassified e => Signal(e, e.Number, OfConsultation(e.Channel), 1, e.Employer, e.Place, e.Topic) with { Dated = false },
        _ => null,
    };

    private static Signal Signal(Fact fact, string number, SignalChannel channel, int people, string? employer, string? place, string? topic) =>
        new(fact.MatterId, number, channel, fact.OccurredOn, people, Warnings.Signal.KeyOf(employer), Warnings.Signal.KeyOf(place), topic, fact.MatterVersion);

    private static SignalChannel OfPetition(string channel) => channel switch
    {
        PetitionChannels.Visit => SignalChannel.Visit,
        PetitionChannels.Letter => SignalChannel.Letter,
        PetitionChannels.Call => SignalChannel.Call,
        PetitionChannels.Assigned => SignalChannel.Assigned,
        PetitionChannels.Online => SignalChannel.OnlinePetition,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    private static SignalChannel OfConsultation(string channel) => channel switch
    {
        ConsultationChannels.MayorsMailbox or ConsultationChannels.GovernorsMailbox => SignalChannel.Mailbox,
        ConsultationChannels.MayorsHotline => SignalChannel.Hotline,
        ConsultationChannels.Online => SignalChannel.OnlineQuestion,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };
}
