using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.MajorReports.Commands;

/// <summary>登记回执: the organ confirms that it has the report; with that it is watched no longer.</summary>
/// <param name="Reference">回执编号或者签收方式.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RecordReceipt(string Reference, DateOnly? On = null) : IDated
{
    /// <summary>The receipt, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(MajorReport report, RecordReceipt command, DateOnly on) => report.Receipt switch
    {
        null => Decision.Of(new MajorReportReceipted(on, command.Reference)),
        { } known when known.Reference == command.Reference => Decision.NothingToDo,
        _ => MajorReportRefusals.AnotherReceipt,
    };

    internal static void Map(RouteGroupBuilder reports) => reports
        .MapPost("/{id:guid}/receipt", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记回执 / Record the receipt");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecordReceipt> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<MajorReport, RecordReceipt>(
            command, id, clock, MajorReportRefusals.NotFound, (report, on) => Decide(report, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class RecordReceiptRules : AbstractValidator<RecordReceipt>
{
    public RecordReceiptRules() => RuleFor(c => c.Reference).NotEmpty().MaximumLength(100);
}
