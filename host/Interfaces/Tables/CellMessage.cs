using System.Globalization;

namespace Interfaces;

/// <summary>What is wrong with a cell, said with where it is.</summary>
internal static class CellMessage
{
    public static string Of(int row, string header, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"Row {row + 1}{(header.Length == 0 ? "" : $", {header}")}: {message}");
}
