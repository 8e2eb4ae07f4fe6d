using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Interfaces.Scripting;

/// <summary>A package of an exact version.</summary>
/// <param name="Name">The name as it is written in the script.</param>
/// <param name="Version">The exact version.</param>
internal sealed partial record PackageId(string Name, string Version) : IComparable<PackageId>
{
    private const string Prefix = "nuget:";

    public static bool IsPackage(string reference) => reference.AsSpan().TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads <c>nuget: Name, 1.2.3</c>.</summary>
    public static bool TryParse(string reference, [NotNullWhen(true)] out PackageId? package, [NotNullWhen(false)] out string? fault)
    {
        package = null;
        var parts = reference.Trim()[Prefix.Length..].Split(',', StringSplitOptions.TrimEntries);
        var name = parts[0];
        if (!NamePattern().IsMatch(name))
            fault = $"\"{reference}\" names no package. Write #r \"nuget: Name, 1.2.3\".";
        else if (parts.Length < 2 || parts[1].Length == 0)
            fault = $"The package {name} needs its exact version, so that the script stays what it is. Write #r \"nuget: {name}, 1.2.3\".";
        else if (parts.Length > 2 || !VersionPattern().IsMatch(parts[1]))
            fault = $"\"{string.Join(", ", parts[1..])}\" is not one exact version. Write one without * or ranges: #r \"nuget: {name}, 1.2.3\".";
        else
            (package, fault) = (new PackageId(name, parts[1]), null);
        return package is not null;
    }

    public int CompareTo(PackageId? other) =>
        string.Compare(ToString(), other?.ToString(), StringComparison.OrdinalIgnoreCase);

    public override string ToString() => $"{Name}, {Version}";

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\z")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\A[0-9]{1,9}(\.[0-9]{1,9}){1,3}(-[0-9A-Za-z.-]{1,100})?\z")]
    private static partial Regex VersionPattern();
}
