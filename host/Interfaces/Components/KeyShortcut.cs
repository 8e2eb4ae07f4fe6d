using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Reads the keys that press a button: any of Ctrl, Alt, Shift and Meta, then one key.</summary>
internal static class KeyShortcut
{
    // In the order in which a page puts them together.
    private static readonly string[] Modifiers = ["Ctrl", "Alt", "Shift", "Meta"];

    private static readonly string[] NamedKeys =
    [
        "Enter", "Escape", "Space", "Tab", "Backspace", "Delete", "Insert", "Home", "End", "PageUp", "PageDown",
        "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", .. Enumerable.Range(1, 12).Select(number => $"F{number}"),
    ];

    public static string? Check(string? keys, [CallerMemberName] string property = "") => keys is null || Parse(keys) is not null
        ? keys
        : throw new ArgumentException($"{property} must be a key with Ctrl, Alt, Shift or Meta before it, such as \"Ctrl+Enter\" or \"Alt+S\"; function keys and Escape may stand alone.", property);

    /// <summary>The same as a page names it: <c>Control+Enter</c>.</summary>
    public static string? ForPage(string? keys) => keys is null ? null : Parse(keys);

    private static string? Parse(string keys)
    {
        var parts = keys.Split('+', StringSplitOptions.TrimEntries);
        var modifiers = Modifiers.Where(modifier => parts.SkipLast(1).Contains(modifier, StringComparer.OrdinalIgnoreCase)).ToList();
        if (modifiers.Count != parts.Length - 1 || KeyOf(parts[^1]) is not { } key)
            return null;
        // A letter alone is what somebody types.
        if (modifiers.TrueForAll(modifier => modifier == "Shift") && !(key is "Escape" || (key.Length > 1 && key[0] == 'F' && char.IsAsciiDigit(key[1]))))
            return null;
        return string.Join('+', [.. modifiers.Select(modifier => modifier == "Ctrl" ? "Control" : modifier), key]);
    }

    private static string? KeyOf(string key) => key.Length == 1 && char.IsAsciiLetterOrDigit(key[0])
        ? key.ToUpperInvariant()
        : Array.Find(NamedKeys, named => named.Equals(key, StringComparison.OrdinalIgnoreCase));
}
