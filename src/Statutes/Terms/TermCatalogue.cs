namespace Hrss.Statutes;

/// <summary>
/// All terms in one list (期限目录), to show or to find by code: for a calculator, a settings page, an old fact that keeps a code only.
/// </summary>
public static class TermCatalogue
{
    /// <summary>
    /// Every term under the assumed values: disclosure, petitions, simple handling, hotline, remedies, labour inspection.
    /// </summary>
    public static IReadOnlyList<Term> All(AssumedValues? assumed = null)
    {
        assumed ??= AssumedValues.Default;
        return
        [
            .. Enum.GetValues<DisclosureRegulation>().SelectMany(regulation => new[]
            {
                Terms.DisclosureAnswer(regulation), Terms.DisclosureExtension(regulation), Terms.ProactiveDisclosure(regulation),
            }),
            Terms.DisclosureCorrectionNotice, Terms.ThirdParty, Terms.OtherOrgan, Terms.FeePayment,
            .. Enum.GetValues<PetitionRegulation>().SelectMany(regulation => new[]
            {
                Terms.PetitionTransfer(regulation), Terms.PetitionAcceptance(regulation), Terms.PetitionTransferredAcceptance(regulation),
                Terms.PetitionHandling(regulation), Terms.PetitionExtension(regulation), Terms.PetitionReviewRequest(regulation),
                Terms.PetitionReview(regulation), Terms.PetitionReexaminationRequest(regulation), Terms.PetitionReexamination(regulation),
            }),
            Terms.CompetenceObjection, Terms.PetitionAdviceReply,
            .. Enum.GetValues<PetitionRegulation>().Select(Terms.MajorReportReceipt), Terms.FactorReview, Terms.ScreeningReport, Terms.ReceptionDay,
            .. Enum.GetValues<SimpleProcedureRules>().SelectMany(rules => new[]
            {
                Terms.SimpleAcceptance(rules, assumed), Terms.SimpleOpinion(rules, assumed),
            }),
            Terms.SimpleRelay,
            .. Enum.GetValues<HotlineMatter>().Select(matter => Terms.HotlineReply(matter, assumed)), Terms.HotlineExtension(assumed),
            .. Enum.GetValues<ReviewLaw>().Select(Terms.ReviewApplication),
            Terms.DirectLitigation(assumed.SixMonthsToSueFrom.AddDays(-1), assumed),
            Terms.DirectLitigation(assumed.SixMonthsToSueFrom, assumed), Terms.LitigationAfterReview,
            .. Enum.GetValues<ReviewLaw>().Select(law => Terms.ReviewDefence(law, assumed)),
            Terms.LitigationDefence(assumed.SixMonthsToSueFrom.AddDays(-1), assumed), Terms.LitigationDefence(assumed.SixMonthsToSueFrom, assumed),
            Terms.LabourInspection, Terms.LabourInspectionExtension,
        ];
    }

    /// <summary>A term by its code; null for an unknown one.</summary>
    public static Term? Find(string code, AssumedValues? assumed = null) => All(assumed).FirstOrDefault(term => term.Code == code);

    /// <summary>
    /// The term that a due date was reckoned by (到期日所依据的期限), with the length it had then: what an installation configures, or an organ set for
    /// one request, rules what it was set for.
    /// </summary>
    /// <exception cref="ArgumentException">No term has that code.</exception>
    public static Term Of(DueDateSummary due)
    {
        ArgumentNullException.ThrowIfNull(due);
        var term = due.Rule switch
        {
            _ when due.Rule == Terms.ExcessiveRequestDelay(1).Code => Terms.ExcessiveRequestDelay(1),
            Terms.RedecisionInWorkingDays => Terms.Redecision(due.Days, TermUnit.WorkingDays, new(Instruments.AdministrativeLitigation, 70)),
            Terms.RedecisionInCalendarDays => Terms.Redecision(due.Days, TermUnit.CalendarDays, new(Instruments.AdministrativeLitigation, 70)),
            _ => Find(due.Rule),
        };
        return term is null ? throw new ArgumentException($"There is no term {due.Rule}.", nameof(due)) : term with { Days = due.Days };
    }

    /// <summary>
    /// The extension that a term allows (可延长的期限); null where the law allows none. The hotline's extension is local.
    /// </summary>
    public static Term? ExtensionOf(Term term, AssumedValues? assumed = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Code switch
        {
            "disclosure.answer.2008" => Terms.DisclosureExtension(DisclosureRegulation.Of2008),
            "disclosure.answer.2019" => Terms.DisclosureExtension(DisclosureRegulation.Of2019),
            "petition.handling.2005" => Terms.PetitionExtension(PetitionRegulation.Of2005),
            "petition.handling.2022" => Terms.PetitionExtension(PetitionRegulation.Of2022),
            _ when term.Code.StartsWith("consultation.reply.", StringComparison.Ordinal) => Terms.HotlineExtension(assumed),
            "labour-inspection.conclude" => Terms.LabourInspectionExtension,
            _ => null,
        };
    }

    /// <summary>
    /// On what ground the law leaves time out of a term (不计入期限的事由): consultation (2008 Art. 24(3), 2019 Art. 33(3)) or a hearing
    /// (2005 Art. 35, 2022 Art. 36); null where it leaves none out.
    /// </summary>
    public static PauseGround? PauseOf(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Code switch
        {
            "disclosure.answer.2008" or "disclosure.answer.2019" => PauseGround.ThirdParty,
            "petition.reexamination.2005" or "petition.reexamination.2022" => PauseGround.Hearing,
            _ => null,
        };
    }

    /// <summary>Whether the law lets a term begin anew (重新起算): the answer under the regulation of 2019, on correction (Art. 30) or payment.</summary>
    public static bool Restarts(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Code == "disclosure.answer.2019";
    }
}
