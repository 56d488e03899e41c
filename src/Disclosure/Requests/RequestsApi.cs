using Hrss.Disclosure.Requests.Commands;
using Hrss.Disclosure.Requests.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Requests;

/// <summary>依申请公开: what can be done with requests for information.</summary>
internal static class RequestsApi
{
    public static void MapRequests(this IEndpointRouteBuilder app)
    {
        var requests = app.MapApi("requests");
        SubmitRequest.Map(requests);
        AnswerRequest.Map(requests);
        ChargeFee.Map(requests);
        RequestDetails.Map(requests);
    }
}
