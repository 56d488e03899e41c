namespace Hrss.EventLog.Searching;

/// <summary>登记簿的筛选: what every register is narrowed by.</summary>
public static class RegisterFilter
{
    /// <summary>The matters with a number, received in a year, about a topic, of a department; by each of these where it is named.</summary>
    /// <typeparam name="TMatter">What the register keeps of a matter.</typeparam>
    /// <param name="register">What the reader may see of it.</param>
    /// <param name="number">登记编号, or null.</param>
    /// <param name="year">收到年度, from 1 to 9999; or null.</param>
    /// <param name="topicWord">事项领域 in the word of the API, or null.</param>
    /// <param name="department">承办部门, or null.</param>
    public static IQueryable<TMatter> Narrowed<TMatter>(this IQueryable<TMatter> register, string? number, int? year, string? topicWord, string? department)
        where TMatter : MatterOnRecord
    {
        if (number is not null)
            register = register.Where(r => r.Number == number);
        if (year is { } received)
        {
            var (first, last) = (new DateOnly(received, 1, 1), new DateOnly(received, 12, 31));
            register = register.Where(r => r.ReceivedOn >= first && r.ReceivedOn <= last);
        }

        if (topicWord is not null)
            register = register.Where(r => r.TopicWord == topicWord);
        return department is null ? register : register.Where(r => r.Department == department);
    }
}
