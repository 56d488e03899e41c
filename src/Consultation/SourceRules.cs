using System.Text;
using FluentValidation;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Consultation;

/// <summary>来源系统名称和来源编号: what they must hold at every door.</summary>
internal static class SourceRules
{
    /// <summary>A source system's name: none of those by which the services of this very system know one another's matters.</summary>
    public static void SystemName<T>(this IRuleBuilder<T, string> system) => system
        .Holds(name => !ExternalNumber.IsReserved(name), new FieldLimits { Patterns = [@"^(?![Hh][Rr][Ss][Ss]\.)"] })
        .Explained("mailbox.reserved-system", "来源系统名称不得以 hrss. 开头，该类名称由本系统内部使用。",
            "No source system has a name that begins with hrss.: those are this system's own.")
        .Matches(@"^[\p{L}\p{N}._-]{1,50}\z")
        .Explained("consultation.malformed-source", "来源系统须为 1 至 50 个字母、汉字、数字或 . - _。",
            "The source system is 1 to 50 letters, digits, '.', '-' or '_'.");

    /// <summary>
    /// A source's number is text throughout: no control character, no noncharacter of Unicode, no half of a pair. The envelope of the reply bears the number as its
    /// subject, and CloudEvents forbids these there.
    /// </summary>
    public static IRuleBuilderOptions<T, string?> Text<T>(this IRuleBuilder<T, string?> number) => number
        .Must(IsText)
        .Explained("consultation.control-in-number", "来源编号不得含控制字符。", "No control characters in the source's number.");

    private static bool IsText(string? number)
    {
        for (var at = 0; at < number?.Length;)
        {
            if (!Rune.TryGetRuneAt(number, at, out var rune) || Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
                return false;
            at += rune.Utf16SequenceLength;
        }

        return true;
    }
}
