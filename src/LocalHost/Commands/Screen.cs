using Hrss.LocalServers;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>终端输出: what people see, in Chinese and English.</summary>
internal static class Screen
{
    /// <summary>One step: both languages on one line.</summary>
    public static void Step(string chinese, string english) =>
        AnsiConsole.MarkupLine($"[grey]·[/] {Markup.Escape(chinese)} [grey]{Markup.Escape(english)}[/]");

    /// <summary>Something done.</summary>
    public static void Done(string chinese, string english) =>
        AnsiConsole.MarkupLine($"[green]✓[/] {Markup.Escape(chinese)} [grey]{Markup.Escape(english)}[/]");

    /// <summary>Something to know before going on.</summary>
    public static void Warn(string chinese, string english) =>
        AnsiConsole.MarkupLine($"[yellow]![/] {Markup.Escape(chinese)} [grey]{Markup.Escape(english)}[/]");

    /// <summary>An error, on standard error: what is wrong and what to do next.</summary>
    public static void Fail(string message) =>
        Console.Error.WriteLine($"{Environment.NewLine}✗ {message}");

    /// <summary>An error in both languages.</summary>
    public static void Fail(string chinese, string english) => Fail(Bilingual.Text(chinese, english));

    /// <summary>A heading; its line is as wide as a terminal, and in a file or a pipe there is none.</summary>
    public static void Title(string text)
    {
        if (Console.IsOutputRedirected)
            Console.Out.WriteLine(text);
        else
            AnsiConsole.Write(new Rule(Markup.Escape(text)) { Justification = Justify.Left });
    }

    /// <summary>One line of a list of addresses; never broken, so that it can be clicked and copied.</summary>
    public static void Entry(string chinese, string english, object value)
    {
        var label = $"{chinese} {english}";
        // A Chinese character is two columns wide.
        var width = label.Sum(character => character > 0x2E80 ? 2 : 1);
        Console.Out.WriteLine($"  {label}{new string(' ', Math.Max(1, 34 - width))}{value}");
    }

    /// <summary>Whether a person sits in front of it.</summary>
    public static bool IsInteractive => AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected;
}
