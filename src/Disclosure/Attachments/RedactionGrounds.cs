using Hrss.Statutes;

namespace Hrss.Disclosure.Attachments;

/// <summary>遮盖依据: where each reason stands in the two regulations.</summary>
internal static class RedactionGrounds
{
    /// <summary>The reasons with the article of the regulation in force on the day.</summary>
    public static IReadOnlyList<RedactionGround> Of(IEnumerable<RedactionReason> reasons, DateOnly on)
    {
        var regulation = Regulations.Disclosure(on);
        return [.. reasons.Distinct().Order().Select(reason => new RedactionGround(reason, Article(reason, regulation)?.Text.Chinese))];
    }

    private static Citation? Article(RedactionReason reason, DisclosureRegulation? regulation) => (regulation, reason) switch
    {
        (DisclosureRegulation.Of2008, RedactionReason.StateSecret or RedactionReason.CommercialSecret or RedactionReason.PersonalPrivacy) =>
            new(Instruments.Disclosure2008, 14, 4),
        (DisclosureRegulation.Of2008, RedactionReason.PublicSafety) => new(Instruments.Disclosure2008, 8),
        (DisclosureRegulation.Of2019, RedactionReason.StateSecret or RedactionReason.ForbiddenByLaw or RedactionReason.PublicSafety) =>
            new(Instruments.Disclosure2019, 14),
        (DisclosureRegulation.Of2019, RedactionReason.CommercialSecret or RedactionReason.PersonalPrivacy) => new(Instruments.Disclosure2019, 15),
        (DisclosureRegulation.Of2019, RedactionReason.InternalAffairs) => new(Instruments.Disclosure2019, 16, 1),
        (DisclosureRegulation.Of2019, RedactionReason.ProcessInformation or RedactionReason.EnforcementFile) => new(Instruments.Disclosure2019, 16, 2),
        // The regulation of 2008 knows neither internal affairs nor process information.
        _ => null,
    };
}
