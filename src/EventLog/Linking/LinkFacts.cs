using Hrss.Contracts;
using Hrss.EventLog.Relaying;
using JasperFx.Events;

namespace Hrss.EventLog.Linking;

/// <summary>What others may know of a link: which day's figure of matters it corrects.</summary>
public static class LinkFacts
{
    /// <summary>The fact that an event of a link tells.</summary>
    public static Fact Of(IEvent told, ILinkEvent link) => link switch
    {
        MatterLinked e => told.Tell(e.On, new RepeatLinked
        {
            From = e.From,
            Channel = e.Channel,
            RegisteredOn = e.RegisteredOn,
            FirstService = e.FirstService,
            FirstMatterId = e.First,
        }),
        MatterUnlinked e => told.Tell(e.On, new RepeatUnlinked { From = e.From, Channel = e.Channel, RegisteredOn = e.RegisteredOn }),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "An event of a link that is not told to others must say so here."),
    };
}
