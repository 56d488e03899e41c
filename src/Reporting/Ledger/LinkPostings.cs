using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>重复件的分录: counted on the day of the registration, so that the matters of a year are those of its acts that repeat none.</summary>
internal static class LinkPostings
{
    public static IReadOnlyList<Posting> Of(string from, string channel, DateOnly registeredOn, int sign)
    {
        var (matters, repeats) = from switch
        {
            "petition" => (Measures.PetitionMatters, Measures.PetitionRepeats),
            "consultation" => (Measures.ConsultationMatters, Measures.ConsultationRepeats),
            _ => throw PostingRules.Unknown(nameof(from), from),
        };
        return [new(matters, registeredOn, -sign, channel), new(repeats, registeredOn, sign, channel)];
    }
}
