using FluentValidation;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.EventLog.Linking;

/// <summary>
/// 跨业务查重: what is known of somebody's matter, to find what came in about it by mailbox, hotline, letter or visit, so that it can be linked. Asked in a body,
/// since addresses are written to logs and this holds personal data; it changes nothing.
/// </summary>
/// <param name="Name">姓名, or null.</param>
/// <param name="Phone">电话, or null.</param>
/// <param name="Email">电子邮箱, or null.</param>
/// <param name="Identification">证件号码, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
/// <param name="Topic">事项领域, in the word of either service; or null.</param>
/// <param name="Subject">事由, or null.</param>
public sealed record FindAlikeActs(
    string? Name = null, string? Phone = null, string? Email = null, string? Identification = null, string? Employer = null, string? Place = null,
    string? Topic = null, string? Subject = null);

/// <summary>相似的一件次.</summary>
/// <param name="Act">件次.</param>
/// <param name="Why">相同之处.</param>
public sealed record AlikeAct(Act Act, IReadOnlyList<Likeness> Why);

/// <summary>各业务相似的件次.</summary>
/// <param name="Acts">Those that the reader may see, the most alike first.</param>
/// <param name="Unasked">未能查询的业务: services that could not be asked; what they have is missing from the list.</param>
public sealed record AlikeActs(IReadOnlyList<AlikeAct> Acts, IReadOnlyList<string> Unasked);

/// <summary>What a search must hold before it is looked at.</summary>
internal sealed class FindAlikeActsRules : AbstractValidator<FindAlikeActs>
{
    public FindAlikeActsRules()
    {
        RuleFor(c => c.Name).MaximumLength(50);
        RuleFor(c => c.Phone).MaximumLength(30);
        RuleFor(c => c.Email).MaximumLength(200);
        RuleFor(c => c.Identification).MaximumLength(50);
        RuleFor(c => c.Employer).MaximumLength(100);
        RuleFor(c => c.Place).MaximumLength(100);
        RuleFor(c => c.Topic).MaximumLength(50);
        RuleFor(c => c.Subject).MaximumLength(200);
        RuleFor(c => c).Must(CanBeCompared).OverridePropertyName("name")
            .Explained("link.nothing-to-compare", "须填写电话、电子邮箱、证件号码、用人单位，或者地区和领域、地区和事由，方可查重。",
                "Name the phone, e-mail address or proof of identity, the employer, or the place with a topic or a subject: nothing else is compared.");
    }

    private static bool CanBeCompared(FindAlikeActs asked) => AlikeMatters.CanBeCompared(
        SearchText.Plain(asked.Phone) ?? SearchText.Plain(asked.Email) ?? SearchText.Plain(asked.Identification) ?? SearchText.Plain(asked.Employer),
        SearchText.Plain(asked.Place), SearchText.Plain(asked.Topic), asked.Subject);
}
