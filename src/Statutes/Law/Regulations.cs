namespace Hrss.Statutes;

/// <summary>政府信息公开条例: which text rules a disclosure request or a piece of information.</summary>
public enum DisclosureRegulation
{
    /// <summary>国务院令第492号, for requests received from 2008-05-01 to 2019-05-14.</summary>
    Of2008 = 2008,

    /// <summary>国务院令第711号, for requests received from 2019-05-15 on.</summary>
    Of2019 = 2019,
}

/// <summary>信访条例 or 信访工作条例: which text rules a petition.</summary>
public enum PetitionRegulation
{
    /// <summary>信访条例, for petitions received from 2005-05-01 to 2022-04-30.</summary>
    Of2005 = 2005,

    /// <summary>信访工作条例, for petitions received from 2022-05-01 on.</summary>
    Of2022 = 2022,
}

/// <summary>信访事项简易办理办法: which text rules the simple handling of a petition (简易办理).</summary>
public enum SimpleProcedureRules
{
    /// <summary>国信发〔2016〕8号, on trial from July 2016 to 2022-07-16.</summary>
    Of2016 = 2016,

    /// <summary>国信办发〔2022〕17号, from 2022-07-17 on.</summary>
    Of2022 = 2022,
}

/// <summary>行政复议法: which text rules the remedies told in a decision.</summary>
public enum ReviewLaw
{
    /// <summary>The law before the revision: review is one of two ways, the applicant chooses.</summary>
    Earlier,

    /// <summary>The revision in force from 2024-01-01: a refusal to disclose must go to review first.</summary>
    Of2023,
}

/// <summary>
/// Which law rules a matter (适用法律): the law in force on the day of receipt, for the matter's whole life. No regulation
/// has a transition clause, so this is the project's rule (see <see cref="Assumptions.LawOfTheDayOfReceipt"/>).
/// Keep the answer with the matter; do not ask again later. Days are Asia/Shanghai.
/// </summary>
public static class Regulations
{
    /// <summary>The disclosure regulation for a request received that day; null before 2008-05-01, when there was none.</summary>
    public static DisclosureRegulation? Disclosure(DateOnly receivedOn) =>
        Instruments.Disclosure2019.IsInForceOn(receivedOn) ? DisclosureRegulation.Of2019
        : Instruments.Disclosure2008.IsInForceOn(receivedOn) ? DisclosureRegulation.Of2008
        : null;

    /// <summary>
    /// The petition regulation for a petition received that day; null before 2005-05-01, which this library does not cover.
    /// </summary>
    public static PetitionRegulation? Petition(DateOnly receivedOn) =>
        Instruments.Petition2022.IsInForceOn(receivedOn) ? PetitionRegulation.Of2022
        : Instruments.Petition2005.IsInForceOn(receivedOn) ? PetitionRegulation.Of2005
        : null;

    /// <summary>The rules of simple handling for a petition received that day; null where there was no such procedure yet.</summary>
    public static SimpleProcedureRules? SimpleProcedure(DateOnly receivedOn, AssumedValues? assumed = null) =>
        Instruments.SimpleProcedure2022.IsInForceOn(receivedOn) ? SimpleProcedureRules.Of2022
        : receivedOn >= (assumed ?? AssumedValues.Default).SimpleProcedure2016From ? SimpleProcedureRules.Of2016
        : null;

    /// <summary>The review law whose remedies a decision of that day must name.</summary>
    public static ReviewLaw Review(DateOnly decidedOn) =>
        Instruments.AdministrativeReview2023.IsInForceOn(decidedOn) ? ReviewLaw.Of2023 : ReviewLaw.Earlier;

    /// <summary>The text of a disclosure regulation.</summary>
    public static Instrument Text(DisclosureRegulation regulation) => regulation switch
    {
        DisclosureRegulation.Of2008 => Instruments.Disclosure2008,
        DisclosureRegulation.Of2019 => Instruments.Disclosure2019,
        _ => throw new ArgumentOutOfRangeException(nameof(regulation), regulation, null),
    };

    /// <summary>The text of a petition regulation.</summary>
    public static Instrument Text(PetitionRegulation regulation) => regulation switch
    {
        PetitionRegulation.Of2005 => Instruments.Petition2005,
        PetitionRegulation.Of2022 => Instruments.Petition2022,
        _ => throw new ArgumentOutOfRangeException(nameof(regulation), regulation, null),
    };

    /// <summary>The text of the rules of simple handling.</summary>
    public static Instrument Text(SimpleProcedureRules rules) => rules switch
    {
        SimpleProcedureRules.Of2016 => Instruments.SimpleProcedure2016,
        SimpleProcedureRules.Of2022 => Instruments.SimpleProcedure2022,
        _ => throw new ArgumentOutOfRangeException(nameof(rules), rules, null),
    };
}
