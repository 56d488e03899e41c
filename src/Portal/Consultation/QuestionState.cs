namespace Hrss.Portal.Consultation;

/// <summary>问题的办理情况, for whoever asked.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">办理阶段: a word of the API.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="Answer">答复内容, or null.</param>
/// <param name="AnsweredOn">答复日期, or null.</param>
/// <param name="Route">不予受理的途径: a word of the API, or null.</param>
/// <param name="Reason">不予受理的理由, or null.</param>
/// <param name="TransferredTo">The service that has taken it over, or null.</param>
/// <param name="TransferredAs">登记编号 there, or null.</param>
public sealed record QuestionState(
    string Number, string Stage, DateOnly DueOn, string? Answer, DateOnly? AnsweredOn, string? Route, string? Reason,
    string? TransferredTo = null, string? TransferredAs = null);
