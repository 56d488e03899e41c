using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Requests.Publishing;

/// <summary>What others may know of a request for information: not who asked, not what for.</summary>
internal static class RequestFacts
{
    public static Facts.Fact Of(IEvent told, IRequestEvent data) => data switch
    {
        RequestReceived e => told.Tell(e.On, new Facts.InformationRequestReceived { Number = e.Number, Channel = Word(e.Channel) }),
        RequestAnswered e => told.Tell(e.On, new Facts.InformationRequestAnswered
        {
            Channel = Word(e.Channel),
            Outcome = e.Outcome,
            DueOn = e.DueOn,
            InTime = e.InTime,
        }),
        FeeCharged e => told.Tell(e.On, new Facts.DisclosureFeeCharged { AmountInFen = e.AmountInFen }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static string Word(RequestChannel channel) => channel switch
    {
        RequestChannel.InPerson => Facts.RequestChannels.InPerson,
        RequestChannel.Post => Facts.RequestChannels.Post,
        RequestChannel.Online => Facts.RequestChannels.Online,
        RequestChannel.Fax => Facts.RequestChannels.Fax,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };
}
