namespace Hrss.Portal.Consultation;

/// <summary>网上提问 as Consultation takes it.</summary>
/// <param name="Class">诉求类别: a word of the API.</param>
/// <param name="Subject">标题.</param>
/// <param name="Content">内容.</param>
/// <param name="Inquirer">提问人.</param>
/// <param name="Topic">事项领域, one of <see cref="Contracts.MatterTopics"/>, or null.</param>
/// <param name="AccessCode">查询码.</param>
public sealed record Question(string Class, string Subject, string Content, Inquirer Inquirer, string? Topic, string AccessCode);

/// <summary>提问人; may stay unnamed. Personal data: never in addresses and logs.</summary>
/// <param name="Name">姓名, or null.</param>
/// <param name="Phone">电话, or null.</param>
/// <param name="Email">电子邮箱, or null.</param>
public sealed record Inquirer(string? Name, string? Phone, string? Email);

/// <summary>已提出的问题.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="AccessCode">查询码.</param>
public sealed record AskedQuestion(string Number, string AccessCode);
