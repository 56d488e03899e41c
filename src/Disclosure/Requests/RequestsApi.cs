using Hrss.Disclosure.Requests.Commands;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Requests;

/// <summary>依申请公开: what can be done with requests for information.</summary>
internal static class RequestsApi
{
    public static void MapRequests(this IEndpointRouteBuilder app)
    {
        var requests = app.MapApi("requests");
        SubmitRequest.Map(requests);
        ConfirmReceipt.Map(requests);
        AskCorrection.Map(requests);
        CorrectRequest.Map(requests);
        ClarifyRequest.Map(requests);
        SeekOpinion.Map(requests);
        RecordLetterDelivery.Map(requests);
        RecordOpinion.Map(requests);
        LapseOpinion.Map(requests);
        AskExtension.Map(requests);
        DecideExtension.Map(requests);
        ChargeFee.Map(requests);
        WaiveFee.Map(requests);
        NotifyProcessingFee.Map(requests);
        RecordPayment.Map(requests);
        AskReasons.Map(requests);
        RecordReasons.Map(requests);
        SetDelay.Map(requests);
        AnswerRequest.Map(requests);
        WithdrawRequest.Map(requests);
        TransferRequest.Map(requests);
        app.MapTransfers<InformationRequest>(requests, Policies.HandleDisclosure, RequestRefusals.NotFound);
        DeliverAnswer.Map(requests);
        RedoAnswer.Map(requests);
        ProposeForCatalogue.Map(requests);
        CloseRequest.Map(requests);
        ListRequests.Map(requests);
        RequestDetails.Map(requests);
        SimilarRequests.Map(requests);
        FrequentRequests.Map(requests);
        RequestLetter.Map(requests);
    }
}
