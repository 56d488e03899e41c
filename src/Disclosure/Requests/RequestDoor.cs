using Hrss.Disclosure.Requests.Commands;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;
using Marten;

namespace Hrss.Disclosure.Requests;

/// <summary>
/// 依申请公开的转送: a request that is in truth a petition goes on there (2019 Art. 39), one that is in truth a question as a consultation; a hotline call
/// that asks for government information becomes a request. Its clock does not start with the call but, as with any request from the internet, when it is
/// confirmed with the applicant (2019 Art. 31).
/// </summary>
internal sealed class RequestDoor : ITransferDoor
{
    private const int LongestSubject = 200;

    public IReadOnlyList<string> Targets { get; } = ["petition", "consultation"];

    public async Task<TransferredMatter> ReadAsync(IQuerySession session, Guid id, OpenOffer offer, CancellationToken cancellation)
    {
        var request = await session.Events.AggregateStreamAsync<InformationRequest>(id, token: cancellation)
            ?? throw new InvalidOperationException($"The log has an offer of request {id} and not the request.");
        var subject = request.Description.ReplaceLineEndings(" ");
        return new TransferredMatter(
            offer.From, id, offer.Number, offer.OfferedOn, offer.Reason, offer.Channel,
            subject.Length <= LongestSubject ? subject : subject[..LongestSubject],
            request.Description,
            new TransferredPerson(request.Applicant.Name, request.Applicant.Contact));
    }

    public (NumberSeries Series, Func<string, IReadOnlyList<object>>? Registered, Refusal? Refusal) Admit(TransferredMatter offered, Calendars calendars)
    {
        var series = new NumberSeries("YSQ", offered.OfferedOn.Year);
        if (offered.Person is not { Name: { Length: > 0 } name } person || (person.Phone ?? person.Email ?? person.Address) is not { } contact)
            return (series, null, RequestRefusals.ApplicantUnknown);
        var (facts, refusal) = SubmitRequest.Decide(
            new SubmitRequest(RequestChannel.Online, new Applicant(name, ApplicantKind.NaturalPerson, contact), offered.Content),
            offered.OfferedOn, byStaff: true, calendars.Current);
        return (series, facts, refusal);
    }
}
