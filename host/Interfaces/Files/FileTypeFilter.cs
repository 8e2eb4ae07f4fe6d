using System.Buffers;

namespace Interfaces;

/// <summary>Which files a component takes: by the endings of their names, or by kinds such as <c>image</c>.</summary>
internal sealed class FileTypeFilter
{
    private static readonly SearchValues<char> EndingLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._-+");

    private static readonly string[] Kinds = ["image", "video", "audio", "text"];

    private readonly string[] _types;

    /// <summary>Makes a filter.</summary>
    /// <exception cref="ArgumentException">One is neither an ending nor a kind.</exception>
    public FileTypeFilter(IEnumerable<string> types)
    {
        _types = [.. types.Select(static type => type.Trim().ToLowerInvariant())];
        if (Array.Find(_types, static type => !Kinds.Contains(type) && !IsEnding(type)) is { } wrong)
            throw new ArgumentException($"\"{wrong}\" is no type of files. Write an ending such as \".pdf\", or one of {string.Join(", ", Kinds)}.");
    }

    /// <summary>What a browser offers to choose; <see langword="null"/> for everything.</summary>
    public string? Accept => _types.Length == 0 ? null : string.Join(',', _types.Select(static type => IsEnding(type) ? type : type + "/*"));

    /// <summary>Why a file is refused by its name; <see langword="null"/> when it is not.</summary>
    public string? Refuses(string name) =>
        _types.Length == 0 || Array.Exists(_types, type => IsEnding(type) ? name.EndsWith(type, StringComparison.OrdinalIgnoreCase) : MediaTypes.OfName(name).StartsWith(type + '/', StringComparison.Ordinal))
            ? null
            : $"{name} is of another type than is wanted here: {string.Join(", ", _types)}.";

    private static bool IsEnding(string type) => type is ['.', _, ..] && type.AsSpan(1).IndexOfAnyExcept(EndingLetters) < 0;
}
