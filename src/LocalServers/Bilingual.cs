namespace Hrss.LocalServers;

/// <summary>双语: texts for people, in Chinese first and English below.</summary>
public static class Bilingual
{
    /// <summary>One message in both languages, each on its own line.</summary>
    public static string Text(string chinese, string english) => $"{chinese}{Environment.NewLine}{english}";
}
