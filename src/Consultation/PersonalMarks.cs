using System.Text.RegularExpressions;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation;

/// <summary>
/// 个人信息的痕迹: numbers by which a person can be found, in a text that is to be published, and whoever asked himself. Other names a reader must find. What is
/// no such number and looks like one is refused too: then somebody looks at it again.
/// </summary>
internal static partial class PersonalMarks
{
    // Between the groups of a number; a comma is none: it stands between figures.
    private const string Gap = @"[\s.\-‐-―·•・_/()（）]{1,3}";
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string DayOfMonth = @"(?:0[1-9]|[12]\d|3[01])";
    private const string Day = $"{Month}{DayOfMonth}";
    private const string BirthInGroups = $@"(?:18|19|20)\d{{2}}(?:{Gap})?{Month}(?:{Gap})?{DayOfMonth}";

    private const int ShortestName = 2;
    private const int ShortestNumber = 5;

    // What stands in the place of a name where somebody stays unnamed.
    private static readonly string[] NoNames = ["匿名", "不详", "市民", "群众", "网友", "来电人", "先生", "女士"];

    /// <summary>Why a text cannot be published; null where nothing was found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offices">办公电话, by which nobody in private is found.</param>
    public static Refusal? Find(string text, OfficeNumbers offices)
    {
        // Full-width digits are digits, and what is pasted brings marks that nobody sees.
        var plain = Unseen().Replace(SearchText.Normalise(text), "");
        var close = Between().Replace(plain, "");
        return IdentityNumber().IsMatch(plain) || CloseIdentityNumber().IsMatch(close) ? ConsultationRefusals.PersonalData("公民身份号码", "an identity number")
            : Mobile().IsMatch(plain) || CloseMobile().IsMatch(close) ? ConsultationRefusals.PersonalData("手机号码", "a mobile number")
            : Landline().Matches(plain).Any(found => !offices.Include(found.Value)) ? ConsultationRefusals.PersonalData("固定电话号码", "a telephone number")
            : Email().IsMatch(plain) ? ConsultationRefusals.PersonalData("电子邮箱", "an e-mail address")
            : null;
    }

    /// <summary>Why a text cannot be published for what it says of whoever asked, however it is written; null where it says nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inquirer">诉求人.</param>
    /// <param name="offices">办公电话: a number of the bureau's own is not the inquirer's.</param>
    public static Refusal? Find(string text, Inquirer inquirer, OfficeNumbers offices)
    {
        var said = Letters(text);
        return Says(inquirer.Name, ShortestName) && !NoNames.Contains(inquirer.Name!.Trim()) ? ConsultationRefusals.PersonalData("诉求人的姓名", "the inquirer's name")
            : Says(inquirer.Phone, ShortestNumber) && !offices.Include(inquirer.Phone!) ? ConsultationRefusals.PersonalData("诉求人的电话", "the inquirer's telephone number")
            : Says(inquirer.Email, ShortestNumber) ? ConsultationRefusals.PersonalData("诉求人的电子邮箱", "the inquirer's e-mail address")
            : null;

        bool Says(string? known, int shortest) => Letters(known) is var letters && letters.Length >= shortest && said.Contains(letters, StringComparison.Ordinal);
    }

    // As texts are compared, and without whatever stands between: 李 四, 阿依古丽·买买提, 139.1234.5678.
    private static string Letters(string? written) => new([.. (SearchText.Plain(written) ?? "").Where(char.IsLetterOrDigit)]);

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"(?<=\d)[ -]+(?=\d)")]
    private static partial Regex Between();

    // Eighteen in a row; eighteen with a day of birth in them, in one row or in groups, whatever stands beside; fifteen likewise, with a day of the last century.
    [GeneratedRegex(
        $@"(?<!\d)\d{{17}}[\dx](?!\d)|[1-9]\d{{5}}(?:{Gap})?{BirthInGroups}(?:{Gap})?\d{{3}}[\dx]|[1-8]\d{{7}}{Day}\d{{3}}|(?<!\d)[1-8]\d{{5}}{Gap}\d{{2}}{Day}{Gap}\d{{3}}(?!\d)")]
    private static partial Regex IdentityNumber();

    [GeneratedRegex($@"(?<!\d)[1-9]\d{{5}}(?:18|19|20)\d{{2}}{Day}\d{{3}}[\dx](?!\d)")]
    private static partial Regex CloseIdentityNumber();

    // In a row whatever stands beside, or in the groups in which they are written.
    [GeneratedRegex(
        $@"1[3-9]\d{{9}}|(?<!\d)(?:0|86|0086)?1[3-9](?:\d{Gap}\d{{4}}{Gap}\d{{4}}|\d{{2}}{Gap}\d{{3}}{Gap}\d{{4}}|\d{{2}}{Gap}\d{{4}}{Gap}\d{{3}}|\d{Gap}\d{{3}}{Gap}\d{{5}}|\d{{3}}{Gap}\d{{3}}{Gap}\d{{3}}|\d{Gap}\d{{8}}|\d{{2}}{Gap}\d{{7}}|\d{{3}}{Gap}\d{{6}})(?!\d)")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<!\d)(?:0|86|0086)?1[3-9]\d{9}(?!\d)")]
    private static partial Regex CloseMobile();

    // 区号和号码.
    [GeneratedRegex($@"(?<!\d)(?:(?:\+|00)86(?:{Gap})?0?|0)(?:10|2\d|[3-9]\d{{2}})(?:{Gap})?[2-8](?:\d{{6,7}}|\d{{2,3}}{Gap}\d{{4}})(?!\d)")]
    private static partial Regex Landline();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]+")]
    private static partial Regex Email();
}
