using Hrss.Consultation.Commands;
using Hrss.Consultation.Queries;
using Hrss.Consultation.Publishing;
using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.OpenApi;

namespace Hrss.Consultation;

/// <summary>市长信箱、省长信箱: the door for the systems that forward items and take the replies.</summary>
internal static class MailboxApi
{
    /// <summary>Maps all of it.</summary>
    public static void MapMailbox(this IEndpointRouteBuilder app)
    {
        var mailbox = app.MapApi("mailbox");
        ForwardItem.Map(mailbox);
        ForwardBatch.Map(mailbox);
        MailboxSchema.Map(mailbox);
        RegisterSystem.Map(mailbox);
        MailboxReplies.Map(mailbox);
        ReplyDeliveries.Map(mailbox);
        ResendReply.Map(mailbox);
    }

    /// <summary>Adds what delivers the replies.</summary>
    public static void AddReplyDelivery(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(builder.Configuration.GetSection(WebhookSettings.Section).Get<WebhookSettings>() ?? new WebhookSettings());
        builder.Services.AddSingleton<WebhookSecrets>();
        builder.Services.AddSingleton<WebhookSender>();
        builder.Services.AddSingleton<ILeaderDuty, DeliverReplies>();
        builder.Services.Configure<OpenApiOptions>("v1", o => o.AddDocumentTransformer<WebhookDescription>());
    }
}
