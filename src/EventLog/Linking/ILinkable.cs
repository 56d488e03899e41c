using Hrss.EventLog.Deciding;
using Hrss.EventLog.Transferring;

namespace Hrss.EventLog.Linking;

/// <summary>可关联的事项: the state of a matter that may repeat another, of its own service or of another one. Its folds know <see cref="LinkEvents"/>.</summary>
public interface ILinkable : IMatter
{
    /// <summary>登记编号.</summary>
    string Number { get; }

    /// <summary>渠道 by which it came, as facts name it.</summary>
    string ChannelWord { get; }

    /// <summary>办理阶段, as the service's addresses name it.</summary>
    string StageWord { get; }

    /// <summary>收到日期.</summary>
    DateOnly ReceivedOn { get; }

    /// <summary>关联的初件, or null.</summary>
    MatterLinked? Linked { get; }

    /// <summary>转送的来处, or null.</summary>
    TransferOrigin? Origin { get; }

    /// <summary>转送, or null.</summary>
    Transfer? Transfer { get; }
}

/// <summary>一件次: something that came in, as far as a link goes by it. No personal data, no texts.</summary>
/// <param name="Service">The service that has it.</param>
/// <param name="Id">The matter there.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">渠道.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Stage">办理阶段, as the service names it.</param>
/// <param name="Repeats">初件的登记编号, where it repeats another itself; or null.</param>
public sealed record Act(string Service, Guid Id, string Number, string Channel, DateOnly ReceivedOn, string Stage, string? Repeats = null)
{
    /// <summary>A matter of a service.</summary>
    public static Act Of(string service, Guid id, ILinkable matter) =>
        new(service, id, matter.Number, matter.ChannelWord, matter.ReceivedOn, matter.StageWord, matter.Linked?.FirstNumber);
}
