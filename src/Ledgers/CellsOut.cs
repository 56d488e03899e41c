namespace Hrss.Ledgers;

/// <summary>Cells that go out to be opened in a spreadsheet.</summary>
public static class CellsOut
{
    /// <summary>Whether a spreadsheet takes a cell that begins so for a formula (公式注入).</summary>
    public static bool IsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>The cell as text for every spreadsheet: what looks like a formula gets an apostrophe in front.</summary>
    public static string Escaped(string cell) => cell.Length > 0 && IsFormula(cell[0]) ? $"'{cell}" : cell;
}
