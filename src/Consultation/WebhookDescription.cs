using System.Text.Json.Nodes;
using Hrss.Consultation.Publishing;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hrss.Consultation;

/// <summary>回推的说明: says in OpenAPI what a system with a webhook is sent: the types of event, the headers of the signature and what counts as taken.</summary>
internal sealed class WebhookDescription : IOpenApiDocumentTransformer
{
    /// <summary>The webhook's name in the document.</summary>
    public const string Name = "consultation-reply";

    private static readonly string[] States = [ReplyOutbox.Answered, ReplyOutbox.AnsweredAgain, ReplyOutbox.Refused, ReplyOutbox.Transferred];

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var reply = await context.GetOrCreateSchemaAsync(typeof(MailboxReply), null, cancellationToken);
        document.Webhooks ??= new Dictionary<string, IOpenApiPathItem>();
        document.Webhooks[Name] = new OpenApiPathItem { Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Post] = Operation(reply) } };
    }

    private static OpenApiOperation Operation(OpenApiSchema reply) => new()
    {
        Summary = "回推答复 / A reply is delivered",
        Description =
            "每条答复以一个 CloudEvent 推送至登记的地址，直至收到 2xx；次序按事项。签名依 Standard Webhooks："
            + "以登记时给出的密钥（whsec_ 后的 Base64）对 webhook-id.webhook-timestamp.正文 作 HMAC-SHA256。 / "
            + "Every reply is sent to the registered address as a CloudEvent until it is answered with 2xx, those of an item in their order. It is signed as Standard "
            + "Webhooks has it: HMAC-SHA256 over webhook-id.webhook-timestamp.body with the secret given at the registration (the base64 behind whsec_).",
        Parameters =
        [
            Header(WebhookSender.IdHeader, "事件编号，每次重试相同，据以去重 / The event's id, the same in every attempt: tell repeats by it."),
            Header(WebhookSender.TimestampHeader, "发送时间，Unix 秒 / When it was sent, in seconds of Unix time."),
            Header(WebhookSender.SignatureHeader, "签名：v1,Base64 / The signature: v1, and base64."),
        ],
        RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/cloudevents+json"] = new() { Schema = Event(reply) } },
        },
        Responses = Responses(),
    };

    private static OpenApiResponses Responses()
    {
        var responses = new OpenApiResponses { ["2XX"] = new OpenApiResponse { Description = "已收到 / Taken." } };
        foreach (var status in Attempt.Refusing)
            responses[$"{status}"] = new OpenApiResponse { Description = "拒收该条答复：屡次拒收后搁置 / This reply is refused: laid aside after several attempts." };
        responses["default"] = new OpenApiResponse { Description = "暂不可用：稍后重试 / Not now: it is tried again." };
        return responses;
    }

    private static OpenApiSchema Event(OpenApiSchema reply) => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "specversion", "id", "type", "source", "subject", "time", "datacontenttype", "data" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["specversion"] = OneOf("1.0"),
            ["id"] = Text("事件编号 / The event's id, that of the header."),
            ["type"] = OneOf([.. States.Select(WebhookSender.TypeOf)]),
            ["source"] = Text("机构的地址：/agencies/机构代码/consultations / The agency."),
            ["subject"] = Text("来源系统的编号 / The item's number in the source system."),
            ["time"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
            ["datacontenttype"] = OneOf("application/json"),
            ["data"] = reply,
        },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema OneOf(params string[] values) => new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => JsonValue.Create(value))] };

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
