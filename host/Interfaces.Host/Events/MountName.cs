namespace Interfaces.Host.Events;

/// <summary>The names by which pages tell several demos apart. They become part of ids in HTML.</summary>
internal static class MountName
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxLength = 32;

    /// <summary>Whether it is a letter followed by letters, digits or hyphens.</summary>
    public static bool IsValid(string mount) =>
        mount.Length is > 0 and <= MaxLength && char.IsAsciiLetter(mount[0]) && mount.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
