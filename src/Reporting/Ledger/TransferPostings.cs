using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>转送的分录: what was closed because another service took it over. There it is counted as received.</summary>
internal static class TransferPostings
{
    public static IReadOnlyList<Posting> Of(MatterTransferred f) => f.From switch
    {
        "petition" => [new(Measures.PetitionsTransferred, f.OccurredOn, 1, f.Channel, Category: f.To), new(Measures.PetitionsOpen, f.OccurredOn, -1, f.Channel)],
        "consultation" => [new(Measures.ConsultationsTransferred, f.OccurredOn, 1, f.Channel, Category: f.To), new(Measures.ConsultationsOpen, f.OccurredOn, -1, f.Channel)],
        // A request was answered before it went on elsewhere (2019 Art. 39), and is counted as answered.
        "disclosure" => [new(Measures.RequestsPassedOn, f.OccurredOn, 1, f.Channel)],
        _ => throw PostingRules.Unknown(nameof(f), f.From),
    };
}
