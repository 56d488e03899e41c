namespace Hrss.Replay.Making;

/// <summary>One matter's texts: what was brought, to whom it went, and the answer that fits it.</summary>
internal sealed record Composed(string Class, string Department, string Subject, string Content, string Outcome, string Answer)
{
    /// <summary>事项领域, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>The employer that the text names, or null.</summary>
    public string? Employer { get; init; }

    /// <summary>The district that the text names, or null.</summary>
    public string? Place { get; init; }
}

/// <summary>行文: composes the texts of a matter from a case and the wording of its channel.</summary>
internal static class Composing
{
    /// <summary>A case that comes through a channel in a year; a group brings only what several people share.</summary>
    public static Case CaseFor(Draw draw, string channel, int year, Func<Case, int>? weight = null)
    {
        var fitting = Texts.Cases.Where(c => c.IsOf(year) && c.Via.Contains(channel) && (channel != "group" || c.IsShared)).ToList();
        return draw.Weighted(fitting, weight ?? (_ => 1));
    }

    public static Composed Compose(Draw draw, Case from, string channel, Filling filling)
    {
        var (outcome, answers) = draw.Of([.. from.Answers.OrderBy(a => a.Key, StringComparer.Ordinal)]);
        var subject = filling.Fill(draw.Of(from.Subjects));
        var content = filling.Fill(from.Content);
        // What the answer alone names was not known when the matter came in.
        var (employer, place) = (filling.Known("employer"), filling.Known("district"));
        return Framed(draw, channel, filling, from.Class, from.Department, subject, content, outcome, filling.Fill(draw.Of(answers))) with
        {
            Topic = from.Topic,
            Employer = employer,
            Place = place,
        };
    }

    /// <summary>Texts that are settled already, in the wording of a channel.</summary>
    public static Composed Framed(
        Draw draw, string channel, Filling filling, string @class, string department, string subject, string content, string outcome, string answer)
    {
        var frame = Texts.Frames[channel];
        filling.With("subject", subject).With("content", content).With("answer", answer).With("department", department);
        return new Composed(@class, department, subject, filling.Fill(draw.Of(frame.Content)), outcome, filling.Fill(draw.Of(frame.Answer)));
    }
}
