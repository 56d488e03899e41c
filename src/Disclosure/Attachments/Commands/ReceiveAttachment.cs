using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.Files;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Commands;

/// <summary>上传附件: anybody sends a file, to name it afterwards in a request or in an item of the catalogue. Only staff can read it back.</summary>
/// <param name="On">收到日期; null for today.</param>
public sealed record ReceiveAttachment(DateOnly? On = null) : IDated
{
    /// <summary>The fact of the receipt, given its number.</summary>
    public static Func<string, AttachmentReceived> Decide(KeptFile file, string by, DateOnly on) => number => new AttachmentReceived(number, on, file, by);

    internal static void Map(RouteGroupBuilder attachments) => attachments
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
        .DescribesUpload<ReceiveAttachment>()
        .WithSummary("上传附件（multipart/form-data，一个文件） / Send a file");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Upload<ReceiveAttachment> upload, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation)
    {
        var command = upload.Command;
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        if (undated is not null)
            return undated.ToProblem();
        // The bytes first: a fact whose file is missing cannot be mended, a file without a fact only takes up room.
        await upload.File.Staged.KeepAsync();
        var received = Decide(KeptFile.Of(upload.File), command.Caller.Id, on);
        return await registry.RegisterAsync(command, new NumberSeries("FJ", on.Year), number => [received(number)], Address, cancellation);
    }

    internal static string Address(Guid id) => $"/api/v1/attachments/{id}";
}
