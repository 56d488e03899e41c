using FluentValidation;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>申请人: who asks. Personal data: never leaves the service, never in logs.</summary>
/// <param name="Name">姓名或者名称.</param>
/// <param name="Kind">申请人类别: a column of the report's table on requests.</param>
/// <param name="Contact">联系方式.</param>
/// <param name="Identification">身份证明: required since 2019-05-15 (2019 Art. 29); before, only for records about oneself (2008 Art. 25).</param>
public sealed record Applicant(string Name, ApplicantKind Kind, string Contact, string? Identification = null)
{
    /// <summary>Tells one applicant from another: by the proof of identity, else by name and contact.</summary>
    public string Key => string.IsNullOrWhiteSpace(Identification) ? $"{Name.Trim()}|{Contact.Trim()}" : Identification.Trim().ToUpperInvariant();
}

/// <summary>What an applicant must be told by before a request is looked at.</summary>
internal sealed class ApplicantRules : AbstractValidator<Applicant>
{
    public ApplicantRules()
    {
        RuleFor(a => a.Name).NotEmpty().MaximumLength(100);
        RuleFor(a => a.Kind).IsInEnum();
        RuleFor(a => a.Kind).NotEqual(ApplicantKind.Total)
            .Explained("disclosure-request.applicant-kind", "“总计”不是申请人类别。", "“Total” is not a kind of applicant.");
        RuleFor(a => a.Contact).NotEmpty().MaximumLength(200);
        RuleFor(a => a.Identification).MaximumLength(100);
    }
}
