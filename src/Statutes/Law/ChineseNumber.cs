namespace Hrss.Statutes;

/// <summary>Numbers as articles are numbered in Chinese texts (中文数字): 三十三.</summary>
internal static class ChineseNumber
{
    private static readonly string[] Digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>A number from 1 to 999 in Chinese.</summary>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        return (hundreds, tens, ones) switch
        {
            (0, 0, _) => Digits[ones],
            (0, 1, _) => "十" + One(ones),
            (0, _, _) => Digits[tens] + "十" + One(ones),
            (_, 0, 0) => Digits[hundreds] + "百",
            (_, 0, _) => Digits[hundreds] + "百零" + Digits[ones],
            _ => Digits[hundreds] + "百" + Digits[tens] + "十" + One(ones),
        };
    }

    private static string One(int digit) => digit == 0 ? "" : Digits[digit];
}
