using System.Text.RegularExpressions;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation;

/// <summary>个人信息的痕迹: numbers by which a person can be found, in a text that is to be published. Names a reader must find.</summary>
internal static partial class PersonalMarks
{
    /// <summary>Why a text cannot be published; null where nothing was found.</summary>
    public static Refusal? Find(string text)
    {
        // Full-width digits are digits, and numbers are written with blanks and dashes between.
        var plain = Between().Replace(SearchText.Normalise(text), "");
        return IdentityNumber().IsMatch(plain) ? ConsultationRefusals.PersonalData("公民身份号码", "an identity number")
            : Mobile().IsMatch(plain) ? ConsultationRefusals.PersonalData("手机号码", "a mobile number")
            : Email().IsMatch(plain) ? ConsultationRefusals.PersonalData("电子邮箱", "an e-mail address")
            : null;
    }

    [GeneratedRegex(@"(?<=\d)[ -]+(?=\d)")]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<!\d)\d{17}[\dx](?!\d)")]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"(?<!\d)1[3-9]\d{9}(?!\d)")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]+")]
    private static partial Regex Email();
}
