namespace Interfaces.Host.Commands;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>Such as <c>1 page</c>, <c>2 pages</c>.</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
