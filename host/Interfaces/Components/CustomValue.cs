using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>Values that a visitor adds to a list of choices.</summary>
internal static class CustomValue
{
    public static bool Allow<T>(bool allow, [CallerMemberName] string property = "") => !allow || typeof(T) == typeof(string)
        ? allow
        : throw new ArgumentException($"Only choices that are strings can be added to: {TypeName.Of(typeof(T))} cannot be read from what a visitor types. Leave {property} out, or use strings.", property);

    public static Markup Option<T>(T value) => Markup.Of($"""<option value="{value}" selected>{value}</option>""");

    public static Parsed<T?> Parse<T>(JsonElement json) => JsonText.Read(json) switch
    {
        null => Parsed.Error<T?>("Choose a value, or enter a text."),
        { Length: > Dropdown.MaxCustomLength } => Parsed.Error<T?>($"Enter at most {Dropdown.MaxCustomLength:N0} characters."),
        var text => Parsed.Ok<T?>((T)(object)text),
    };
}
