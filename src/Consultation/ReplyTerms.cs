using Hrss.Statutes;
using Microsoft.Extensions.Options;

namespace Hrss.Consultation;

/// <summary>
/// 答复时限, in working days from receipt: configuration section <c>Terms</c>. No national text sets a number
/// (<see cref="Assumptions.HotlineTermsAreLocal"/>), so each installation sets its own; a change rules what is received from then on.
/// </summary>
public sealed class ReplyTerms
{
    /// <summary>咨询: <c>Terms:InquiryWorkingDays</c>, 5 where not configured.</summary>
    public int InquiryWorkingDays { get; init; } = AssumedValues.Default.Hotline.Enquiry;

    /// <summary>求助、投诉、举报、建议: <c>Terms:OtherWorkingDays</c>, 15 where not configured.</summary>
    public int OtherWorkingDays { get; init; } = AssumedValues.Default.Hotline.Other;

    /// <summary>The term of a class.</summary>
    public Term Of(ConsultationClass matter) => Terms.HotlineReply(
        matter == ConsultationClass.Inquiry ? HotlineMatter.Enquiry : HotlineMatter.Other,
        AssumedValues.Default with { Hotline = new HotlineTerms { Enquiry = InquiryWorkingDays, Other = OtherWorkingDays } });
}

/// <summary>Adds the reply terms of the installation.</summary>
internal static class ReplyTermsRegistration
{
    public static void AddReplyTerms(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ReplyTerms>()
            .Bind(builder.Configuration.GetSection("Terms"), o => o.ErrorOnUnknownConfiguration = true)
            .Validate(
                t => t is { InquiryWorkingDays: >= 1 and <= 365, OtherWorkingDays: >= 1 and <= 365 },
                "答复时限须为 1 至 365 个工作日 / Terms:InquiryWorkingDays and Terms:OtherWorkingDays must be 1 to 365 working days.")
            .ValidateOnStart();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<ReplyTerms>>().Value);
    }
}
