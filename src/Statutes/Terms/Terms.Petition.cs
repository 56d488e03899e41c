using static Hrss.Statutes.PetitionRegulation;

namespace Hrss.Statutes;

/// <content>Petitions (信访): calendar days unless the name says otherwise.</content>
public static partial class Terms
{
    /// <summary>登记转送: for a petition office to register, sort and transfer; 2005 Art. 21, 2022 Art. 22, 15 days.</summary>
    public static Term PetitionTransfer(PetitionRegulation regulation) => Pick(regulation, Transfer2005, Transfer2022);

    /// <summary>受理告知: for the bureau to tell whether it accepts, from receipt; 2005 Art. 22, 2022 Art. 23(2), 15 days.</summary>
    public static Term PetitionAcceptance(PetitionRegulation regulation) => Pick(regulation, Acceptance2005, Acceptance2022);

    /// <summary>转送件受理告知: the same for a matter transferred in; 2005 Art. 21(2), 2022 Art. 23(3), 15 days.</summary>
    public static Term PetitionTransferredAcceptance(PetitionRegulation regulation) =>
        Pick(regulation, TransferredIn2005, TransferredIn2022);

    /// <summary>
    /// 办结: to handle, from acceptance; 2005 Art. 33, 2022 Art. 34, 60 days. Under 2022 only for the matters of Art. 31(6); the others
    /// follow the procedure they are referred to.
    /// </summary>
    public static Term PetitionHandling(PetitionRegulation regulation) => Pick(regulation, Handling2005, Handling2022);

    /// <summary>延长办理: the longest extension, approved by the head, with reasons told; 2005 Art. 33, 2022 Art. 34, 30 days.</summary>
    public static Term PetitionExtension(PetitionRegulation regulation) => Pick(regulation, HandlingExtension2005, HandlingExtension2022);

    /// <summary>申请复查: for the petitioner to ask for a review, from receipt of the written opinion; 30 days.</summary>
    public static Term PetitionReviewRequest(PetitionRegulation regulation) => Pick(regulation, ReviewRequest2005, ReviewRequest2022);

    /// <summary>复查: to decide on a review, from receipt of the request for it; 2005 Art. 34, 2022 Art. 35, 30 days.</summary>
    public static Term PetitionReview(PetitionRegulation regulation) => Pick(regulation, Review2005, Review2022);

    /// <summary>申请复核: for the petitioner to ask for a re-examination, from receipt of the review opinion; 30 days.</summary>
    public static Term PetitionReexaminationRequest(PetitionRegulation regulation) =>
        Pick(regulation, ReexaminationRequest2005, ReexaminationRequest2022);

    /// <summary>复核: to decide on a re-examination; 2005 Art. 35, 2022 Art. 36, 30 days, the time of a hearing not counted.</summary>
    public static Term PetitionReexamination(PetitionRegulation regulation) => Pick(regulation, Reexamination2005, Reexamination2022);

    /// <summary>
    /// 管辖异议: to object to one's competence for a matter transferred in, with reasons; 2022 Art. 23(3), 5 working days. None in 2005.
    /// </summary>
    public static Term CompetenceObjection { get; } = Working("petition.competence-objection.2022", 5,
        new("对转送事项提出管辖异议", "Object to competence for a transferred matter"), Instruments.Petition2022, 23, 3);

    /// <summary>
    /// 改进建议反馈: to reply to a petition office's advice; 2005 Art. 36, 30 days. 2022 Art. 40 asks for a reply and sets no number.
    /// </summary>
    public static Term PetitionAdviceReply { get; } = Calendar("petition.advice-reply.2005", 30,
        new("反馈改进建议办理情况", "Reply to advice for improvement"), Instruments.Petition2005, 36);

    private static readonly Term Transfer2005 = Calendar("petition.transfer.2005", 15, TransferName, Instruments.Petition2005, 21);
    private static readonly Term Transfer2022 = Calendar("petition.transfer.2022", 15, TransferName, Instruments.Petition2022, 22);
    private static readonly Term Acceptance2005 = Calendar("petition.acceptance.2005", 15, AcceptName, Instruments.Petition2005, 22);
    private static readonly Term Acceptance2022 = Calendar("petition.acceptance.2022", 15, AcceptName, Instruments.Petition2022, 23, 2);
    private static readonly Term TransferredIn2005 =
        Calendar("petition.transferred-acceptance.2005", 15, AcceptName, Instruments.Petition2005, 21, 2);
    private static readonly Term TransferredIn2022 =
        Calendar("petition.transferred-acceptance.2022", 15, AcceptName, Instruments.Petition2022, 23, 3);
    private static readonly Term Handling2005 = Calendar("petition.handling.2005", 60, HandleName, Instruments.Petition2005, 33);
    private static readonly Term Handling2022 = Calendar("petition.handling.2022", 60, HandleName, Instruments.Petition2022, 34);
    private static readonly Term HandlingExtension2005 = Calendar("petition.extension.2005", 30, LongerName, Instruments.Petition2005, 33);
    private static readonly Term HandlingExtension2022 = Calendar("petition.extension.2022", 30, LongerName, Instruments.Petition2022, 34);
    private static readonly Term ReviewRequest2005 =
        ByPetitioner("petition.review-request.2005", ReviewRequestName, Instruments.Petition2005, 34);
    private static readonly Term ReviewRequest2022 =
        ByPetitioner("petition.review-request.2022", ReviewRequestName, Instruments.Petition2022, 35);
    private static readonly Term Review2005 = Calendar("petition.review.2005", 30, ReviewName, Instruments.Petition2005, 34);
    private static readonly Term Review2022 = Calendar("petition.review.2022", 30, ReviewName, Instruments.Petition2022, 35);
    private static readonly Term ReexaminationRequest2005 =
        ByPetitioner("petition.reexamination-request.2005", ReexaminationRequestName, Instruments.Petition2005, 35);
    private static readonly Term ReexaminationRequest2022 =
        ByPetitioner("petition.reexamination-request.2022", ReexaminationRequestName, Instruments.Petition2022, 36);
    private static readonly Term Reexamination2005 =
        Calendar("petition.reexamination.2005", 30, ReexaminationName, Instruments.Petition2005, 35);
    private static readonly Term Reexamination2022 =
        Calendar("petition.reexamination.2022", 30, ReexaminationName, Instruments.Petition2022, 36);

    private static Wording TransferName => new("登记、甄别、转送信访事项", "Register, sort and transfer the petition");

    private static Wording AcceptName => new("书面告知是否受理", "Tell in writing whether the petition is accepted");

    private static Wording HandleName => new("办结信访事项", "Conclude the petition");

    private static Wording LongerName => new("延长办理期限", "Extend the time to conclude");

    private static Wording ReviewRequestName => new("申请复查", "Ask for a review");

    private static Wording ReviewName => new("提出复查意见", "Decide on the review");

    private static Wording ReexaminationRequestName => new("申请复核", "Ask for a re-examination");

    private static Wording ReexaminationName => new("提出复核意见", "Decide on the re-examination");

    private static Term Pick(PetitionRegulation regulation, Term of2005, Term of2022) => regulation switch
    {
        Of2005 => of2005,
        Of2022 => of2022,
        _ => throw new ArgumentOutOfRangeException(nameof(regulation), regulation, null),
    };

    // 民法典 Art. 203 covers what a citizen may do in time, so no analogy is needed for it.
    private static Term ByPetitioner(string code, Wording name, Instrument instrument, int article) =>
        Calendar(code, 30, name, instrument, article) with { Assumption = null };
}
