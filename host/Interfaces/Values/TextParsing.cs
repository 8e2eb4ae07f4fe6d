using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>Text becomes whatever type can be read from text.</summary>
internal sealed class TextParsing : ConversionRule
{
    // Weak keys: a type that a script declares must be collectible with the script.
    private static readonly ConditionalWeakTable<Type, TextParser> Parsers = [];

    /// <summary>Whether the type is read from, and written as, one piece of text.</summary>
    public static bool IsScalar(Type type) =>
        type == typeof(string) || type.IsEnum || NumberType.Find(type) is not null || ParserOf(type).Kind is not null;

    /// <summary>Whether values of the type are one piece that nobody can change, such as text and numbers: safe to share.</summary>
    public static bool IsUnchangeable(Type type) =>
        type == typeof(string) || type == typeof(Uri) || type == typeof(Markup) ||
        type.IsEnum || NumberType.Find(type) is not null || (type.Namespace == nameof(System) && type.IsValueType && IsScalar(type));

    public override bool Applies(Type from, Type to) => from == typeof(string) && to != typeof(string) && IsScalar(to);

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        var text = ((string)value).Trim();
        if (to.IsEnum)
            return EnumNames.Parse(text, to);
        if (NumberType.Find(to) is { } number)
            return number.Parse(text);

        var parser = ParserOf(to);
        return parser.TryParse(to == typeof(char) ? (string)value : text, out var result)
            ? Parsed.Ok(result)
            : Parsed.Error<object?>($"This is not a valid {parser.Kind}.");
    }

    private static TextParser ParserOf(Type type) => Parsers.GetValue(type, Create);

    private static TextParser Create(Type type)
    {
        if (type == typeof(Uri))
            return new TextParser<Uri>("web address", static (text, out uri) => Uri.TryCreate(text, UriKind.Absolute, out uri));
        if (type == typeof(DateTime))
            return new TextParser<DateTime>("date and time", static (text, out time) => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out time));
        if (type == typeof(DateTimeOffset))
            return new TextParser<DateTimeOffset>("date and time", static (text, out time) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time));

        var parsesItself = type.GetInterfaces().Any(candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IParsable<>) && candidate.GenericTypeArguments[0] == type);
        if (!parsesItself || type.IsAbstract || type.ContainsGenericParameters)
            return TextParser.None;
        var create = typeof(TextParsing).GetMethod(nameof(CreateFor), BindingFlags.NonPublic | BindingFlags.Static)!;
        return create.MakeGenericMethod(type).CreateDelegate<Func<TextParser>>()();
    }

    private static TextParser<T> CreateFor<T>()
        where T : IParsable<T> =>
        new(Kind(typeof(T)), static (text, out value) => T.TryParse(text, CultureInfo.InvariantCulture, out value));

    private static string Kind(Type type) => type switch
    {
        _ when type == typeof(bool) => "answer: true or false",
        _ when type == typeof(char) => "single character",
        _ when type == typeof(Guid) => "GUID",
        _ when type == typeof(DateOnly) => "date",
        _ when type == typeof(TimeOnly) => "time",
        _ when type == typeof(TimeSpan) => "duration",
        _ => Words.Lower(type.Name),
    };
}
