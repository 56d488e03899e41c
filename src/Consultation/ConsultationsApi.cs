using Hrss.Consultation.Commands;
using Hrss.Consultation.Queries;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;

namespace Hrss.Consultation;

/// <summary>咨询: what can be asked of consultations over HTTP.</summary>
internal static class ConsultationsApi
{
    /// <summary>Maps all of it.</summary>
    public static void MapConsultations(this IEndpointRouteBuilder app)
    {
        var consultations = app.MapApi("consultations");
        ReceiveConsultation.Map(consultations);
        ClassifyConsultation.Map(consultations);
        DispatchConsultation.Map(consultations);
        GiveCoOpinion.Map(consultations);
        ObjectToDispatch.Map(consultations);
        DecideObjection.Map(consultations);
        AskExtension.Map(consultations);
        DecideExtension.Map(consultations);
        AnswerConsultation.Map(consultations);
        RefuseConsultation.Map(consultations);
        CallBack.Map(consultations);
        SendBack.Map(consultations);
        CloseConsultation.Map(consultations);
        PublishAnswer.Map(consultations);
        WithdrawAnswer.Map(consultations);
        app.MapLinks<Consultation>(consultations, Policies.HandleConsultations, ConsultationRefusals.NotFound);
        app.MapTransfers<Consultation>(consultations, Policies.HandleConsultations, ConsultationRefusals.NotFound);
        ConsultationDetails.Map(consultations);
        ConsultationRegister.Map(consultations);
        AlikeConsultation.Map(consultations);
        FindAlikeConsultations.Map(consultations);

        var questions = app.MapApi("questions");
        AskQuestion.Map(questions);
        QuestionState.Map(questions);
        AnsweredQuestions.Map(questions);
    }
}
