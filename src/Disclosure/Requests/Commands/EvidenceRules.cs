using FluentValidation;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>此前的申请: what a list of earlier requests must look like.</summary>
internal sealed class EvidenceRules : AbstractValidator<IReadOnlyList<string>>
{
    public EvidenceRules()
    {
        RuleFor(numbers => numbers.Count).LessThanOrEqualTo(500);
        RuleForEach(numbers => numbers).Matches("^YSQ-[0-9]{4}-[0-9]{6,}$")
            .Explained("disclosure-request.number", "申请编号形如 YSQ-2011-000001。", "The number of a request looks like YSQ-2011-000001.");
    }
}
