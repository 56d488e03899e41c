namespace Hrss.Statutes;

/// <summary>
/// How the processing fee for a request is reckoned: one way or the other, never both (Art. 3; the receiving organ decides).
/// </summary>
public enum ProcessingFeeWay
{
    /// <summary>按件: by the number of the applicant's requests in the natural month.</summary>
    ByCount,

    /// <summary>按量: by the pages handed out on one request.</summary>
    ByPages,
}

/// <summary>
/// 信息处理费 under the measures of 2020. Notice of it goes out within the answer term by the route of the request, with basis, standard,
/// amount and way to pay; it is paid within <see cref="Terms.FeePayment"/>, else the request is taken as given up.
/// </summary>
public static class ProcessingFees
{
    /// <summary>
    /// 按件收费 (Art. 4): the same applicant's requests in one natural month, whatever becomes of them. 1–10 free, 11–30 100 元 each, then
    /// by tens, each ten 100 元 dearer a piece than the last.
    /// </summary>
    public static ProgressiveTariff ByCount { get; } = new(
        "disclosure.fee.by-count.2020",
        new("件", "requests"),
        [new(1, 10, 0), new(11, 30, 100)],
        new(10, 100),
        new(Instruments.ProcessingFee2020, 4));

    /// <summary>
    /// 按量收费 (Art. 5): pages of one request, not added up over requests; one side of A4 is a page. Only where copies, e-mail or data
    /// are asked for, and not for pointing to what is public already (assumed).
    /// </summary>
    public static ProgressiveTariff ByPages { get; } = new(
        "disclosure.fee.by-pages.2020",
        new("页", "pages"),
        [new(1, 30, 0), new(31, 100, 10), new(101, 200, 20), new(201, null, 40)],
        null,
        new(Instruments.ProcessingFee2020, 5));

    /// <summary>元 for one more request of an applicant in a natural month.</summary>
    /// <param name="nth">第几件: its number in the month, from 1.</param>
    public static long ForRequest(int nth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nth, 1);
        return ByCount.TotalAfter(nth - 1, 1);
    }

    /// <summary>
    /// The number that a request has among its applicant's in the natural month of its receipt, itself included; those of the same day
    /// count before it.
    /// </summary>
    /// <param name="receivedOn">The day this one was received.</param>
    /// <param name="others">The days the applicant's other requests were received.</param>
    public static int NumberInMonth(DateOnly receivedOn, IEnumerable<DateOnly> others) =>
        1 + others.Count(day => day.Year == receivedOn.Year && day.Month == receivedOn.Month && day <= receivedOn);

    /// <summary>The tariff of a way of reckoning.</summary>
    public static ProgressiveTariff TariffOf(ProcessingFeeWay way) => way switch
    {
        ProcessingFeeWay.ByCount => ByCount,
        ProcessingFeeWay.ByPages => ByPages,
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };
}
