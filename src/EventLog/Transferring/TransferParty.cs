namespace Hrss.EventLog.Transferring;

/// <summary>转送的一方: which service this is.</summary>
/// <param name="Service">Its name.</param>
public sealed record TransferParty(string Service)
{
    /// <summary>Every service that takes matters over.</summary>
    public static readonly IReadOnlyList<string> All = ["disclosure", "petition", "consultation"];
}
