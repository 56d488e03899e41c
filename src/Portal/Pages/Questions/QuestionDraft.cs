using System.Globalization;
using System.Text.RegularExpressions;
using Hrss.Portal.Consultation;

namespace Hrss.Portal.Pages.Questions;

/// <summary>填写的问题: the form as it was filled in, to be sent or to be shown again as it was.</summary>
/// <param name="Key">幂等键, made when the form was first shown: sent twice, it registers once.</param>
/// <param name="AccessCode">查询码, made with it: whichever answer arrives, the visitor gets the code.</param>
public sealed record QuestionDraft(Guid Key, string AccessCode)
{
    /// <summary>标题 as Consultation takes it, in characters.</summary>
    private const int LongestSubject = 200;
    private const int LongestContent = 20_000;
    private const int LongestName = 50;
    private const int LongestPhone = 30;
    private const int LongestEmail = 100;

    /// <summary>诉求类别.</summary>
    public string Class { get; init; } = "";

    /// <summary>事项领域; may stay open.</summary>
    public string Topic { get; init; } = "";

    /// <summary>标题.</summary>
    public string Subject { get; init; } = "";

    /// <summary>内容.</summary>
    public string Content { get; init; } = "";

    /// <summary>姓名; may stay open, as may the next two.</summary>
    public string Name { get; init; } = "";

    /// <summary>电话.</summary>
    public string Phone { get; init; } = "";

    /// <summary>电子邮箱.</summary>
    public string Email { get; init; } = "";

    /// <summary>已看过的问答: the ids of the answered questions that the form has shown.</summary>
    public IReadOnlySet<string> Seen { get; init; } = new HashSet<string>();

    /// <summary>An empty form.</summary>
    public static QuestionDraft New() => new(Guid.NewGuid(), ServiceDefaults.Requests.AccessCode.New());

    /// <summary>What was typed into the form; fields that are not there are empty.</summary>
    public static QuestionDraft Of(IFormCollection form)
    {
        // Both or neither: a key belongs to the question that was sent with its code.
        var code = Line("accessCode");
        var draft = Guid.TryParse(form["key"], out var key) && Regex.IsMatch(code, ServiceDefaults.Requests.AccessCode.Pattern) ? new QuestionDraft(key, code) : New();
        return draft with
        {
            Class = Line("class"),
            Topic = Line("topic"),
            Subject = Line("subject"),
            // A browser sends every line break as two characters.
            Content = form["content"].ToString().ReplaceLineEndings("\n").Trim(),
            Name = Line("name"),
            Phone = Line("phone"),
            Email = Line("email"),
            Seen = Line("seen").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
        };

        string Line(string field) => form[field].ToString().Trim();
    }

    /// <summary>What has to be mended before it can be sent, by the field; empty where nothing has.</summary>
    public IReadOnlyDictionary<string, Fault> Faults()
    {
        var faults = new Dictionary<string, Fault>();
        if (Class.Length == 0)
            faults["class"] = new("请选择诉求类别。", "Choose what kind of question it is.");
        if (Subject.Length == 0)
            faults["subject"] = new("请填写标题。", "Enter a title.");
        if (Content.Length == 0)
            faults["content"] = new("请填写问题内容。", "Enter your question.");
        foreach (var (field, value, longest) in new[]
        {
            ("subject", Subject, LongestSubject), ("content", Content, LongestContent),
            ("name", Name, LongestName), ("phone", Phone, LongestPhone), ("email", Email, LongestEmail),
        })
        {
            if (value.Length > longest)
            {
                var (most, now) = (longest.ToString("#,0", CultureInfo.InvariantCulture), value.Length.ToString("#,0", CultureInfo.InvariantCulture));
                faults[field] = new($"最多{most}字，现有{now}字。", $"At most {most} characters; there are {now} now.");
            }
        }

        return faults;
    }

    /// <summary>Whether every one of these answered questions has been shown to the visitor.</summary>
    public bool HasSeen(IEnumerable<AnsweredQuestion> alike) => alike.All(answered => Seen.Contains(IdOf(answered)));

    /// <summary>The form once these have been shown beside it.</summary>
    public QuestionDraft Seeing(IEnumerable<AnsweredQuestion> alike) => this with { Seen = Seen.Concat(alike.Select(IdOf)).ToHashSet() };

    /// <summary>An answered question's id as the form holds it.</summary>
    public static string IdOf(AnsweredQuestion answered) => answered.Id.ToString("N");

    /// <summary>The same as another question, to be registered beside the one that the form was sent with.</summary>
    public QuestionDraft AsAnother()
    {
        var another = New();
        return this with { Key = another.Key, AccessCode = another.AccessCode };
    }

    /// <summary>The question as it is sent.</summary>
    public Question ToQuestion() => new(Class, Subject, Content, new Inquirer(Given(Name), Given(Phone), Given(Email)), Given(Topic), AccessCode);

    private static string? Given(string value) => value.Length == 0 ? null : value;
}

/// <summary>填写错误: what is wrong with a field.</summary>
/// <param name="Chinese">中文说明.</param>
/// <param name="English">The same in English.</param>
public sealed record Fault(string Chinese, string English);
