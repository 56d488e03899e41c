namespace Hrss.Statutes;

/// <summary>救济告知: what a decision must tell the applicant about remedies on its day.</summary>
/// <param name="ReviewFirst">复议前置: whether review must be asked for before suing.</param>
/// <param name="Review">The term to ask for review.</param>
/// <param name="Litigation">The term to sue: directly, or after the review decision where review comes first.</param>
/// <param name="Basis">The articles.</param>
/// <param name="Text">The paragraph for the letter, with the names of organ and court left to <c>{复议机关}</c> and <c>{法院}</c>.</param>
public sealed record RemedyNotice(bool ReviewFirst, Term Review, Term Litigation, IReadOnlyList<Citation> Basis, Wording Text);

/// <summary>The remedies against a decision on disclosure (行政复议、行政诉讼), by the day of the decision.</summary>
public static class Remedies
{
    /// <summary>
    /// What a decision says of remedies. From 2024-01-01 a refusal goes to review first and must say so (行政复议法 Art. 23); review of a
    /// bureau's act then lies with the government of the same level (Art. 24). Before, the applicant chooses.
    /// </summary>
    /// <param name="decidedOn">The day of the decision, Asia/Shanghai.</param>
    /// <param name="outcome">The group of the outcome.</param>
    /// <param name="assumed">Which outcomes count as refusing; the default when left out.</param>
    public static RemedyNotice Against(DateOnly decidedOn, OutcomeGroup outcome, AssumedValues? assumed = null)
    {
        assumed ??= AssumedValues.Default;
        return Regulations.Review(decidedOn) == ReviewLaw.Of2023 && assumed.ReviewFirstFor.Contains(outcome)
            ? ReviewFirst(new(Instruments.AdministrativeReview2023, 23, 1, 4))
            : Choice(decidedOn, assumed);
    }

    /// <summary>
    /// The remedies against not answering in time (不履行法定职责), which from 2024-01-01 go to review first too (Art. 23 item 3).
    /// </summary>
    public static RemedyNotice AgainstSilence(DateOnly dueOn, AssumedValues? assumed = null) =>
        Regulations.Review(dueOn) == ReviewLaw.Of2023
            ? ReviewFirst(new(Instruments.AdministrativeReview2023, 23, 1, 3))
            : Choice(dueOn, assumed ?? AssumedValues.Default);

    /// <summary>简易程序: whether the review of a decision of that day may be heard in simple procedure; 行政复议法 2023 Art. 53(4).</summary>
    public static bool AllowsSimpleReview(DateOnly decidedOn) => Regulations.Review(decidedOn) == ReviewLaw.Of2023;

    private static RemedyNotice ReviewFirst(Citation why) => new(
        true,
        Terms.ReviewApplication(ReviewLaw.Of2023),
        Terms.LitigationAfterReview,
        [why, new(Instruments.AdministrativeReview2023, 23, 2), new(Instruments.AdministrativeReview2023, 24, 1),
            Terms.ReviewApplication(ReviewLaw.Of2023).Basis, Terms.LitigationAfterReview.Basis],
        new("如不服本决定，应当自知道或者应当知道之日起60日内，先向{复议机关}申请行政复议；"
            + "对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向{法院}提起行政诉讼。",
            "If you disagree with this decision you must first ask {复议机关} for administrative review within 60 days of learning "
            + "of it; if you disagree with the review decision you may sue at {法院} within 15 days of receiving it."));

    private static RemedyNotice Choice(DateOnly decidedOn, AssumedValues assumed)
    {
        var (review, suit) = (Terms.ReviewApplication(Regulations.Review(decidedOn)), Terms.DirectLitigation(decidedOn, assumed));
        return new(false, review, suit, [review.Basis, suit.Basis],
            new($"如不服本决定，可以自知道或者应当知道之日起{review.Days}日内向{{复议机关}}申请行政复议，"
                + $"也可以自知道或者应当知道之日起{suit.Days}个月内直接向{{法院}}提起行政诉讼。",
                $"If you disagree with this decision you may ask {{复议机关}} for administrative review within {review.Days} days "
                + $"of learning of it, or sue directly at {{法院}} within {suit.Days} months of learning of it."));
    }
}
