using System.Text.Json;

namespace Interfaces;

/// <summary>Turns the values of components into the arguments of handlers, and what handlers return into values.</summary>
internal static class ValueConverter
{
    // The first rule that applies is the one.
    private static readonly ConversionRule[] Rules =
    [
        new FileConversion(),
        new SoundConversion(),
        new FlagsConversion(),
        new DialogueConversion(),
        new BitmapConversion(),
        new ImagePairConversion(),
        new GalleryItemConversion(),
        new AnnotatedPictureConversion(),
        new NumberConversion(),
        new MarkupConversion(),
        new JsonConversion(),
        new TextParsing(),
        new DateConversion(),
        new TableConversion(),
        new SequenceConversion(),
        new TextWriting(),
    ];

    /// <summary>Converts a value.</summary>
    /// <returns>The value; or a message, for the visitor where a visitor could mend it.</returns>
    public static Parsed<T?> To<T>(object? value, JsonSerializerOptions options)
    {
        if (value is T same)
            return Parsed.Ok<T?>(same);
        var converted = Convert(value, typeof(T), options);
        return converted.Error is { } error
            ? Parsed.Error<T?>(error, converted.Path)
            : Parsed.Ok(converted.Value is T result ? result : default);
    }

    /// <summary>Converts a value to a type that is known at run time only.</summary>
    /// <returns>The value; or a message, for the visitor where a visitor could mend it.</returns>
    public static Parsed<object?> Convert(object? value, Type target, JsonSerializerOptions options)
    {
        if (target.IsInstanceOfType(value))
            return Parsed.Ok<object?>(value);
        var nullable = Nullable.GetUnderlyingType(target);
        if (IsNone(value, nullable ?? target))
            return nullable is null && target.IsValueType ? Parsed.Error<object?>(Missing(target)) : Parsed.Ok<object?>(null);

        var from = value!.GetType();
        var to = nullable ?? target;
        foreach (var rule in Rules)
        {
            if (rule.Applies(from, to))
                return rule.Convert(value, to, options);
        }

        return Parsed.Error<object?>($"A value of type {TypeName.Of(from)} cannot become {TypeName.Of(target)}.");
    }

    /// <summary>Whether values of one type can become values of another. What only the value itself can tell counts as yes.</summary>
    public static bool CanConvert(Type from, Type to)
    {
        from = Nullable.GetUnderlyingType(from) ?? from;
        to = Nullable.GetUnderlyingType(to) ?? to;
        return to.IsAssignableFrom(from) || from.IsAssignableFrom(to) || Array.Exists(Rules, rule => rule.Applies(from, to));
    }

    /// <summary>What a visitor is told who left out what is wanted.</summary>
    public static string Missing(Type type) => type switch
    {
        { IsEnum: true } => "Choose an option.",
        _ when type == typeof(Bitmap) => "Choose an image.",
        _ when FileConversion.IsFile(type) || type == typeof(AudioClip) => "Choose a file.",
        _ => "Enter a value.",
    };

    // An empty box is no value at all, unless text is asked for.
    private static bool IsNone(object? value, Type to) => value switch
    {
        null => true,
        JsonElement json => json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined,
        string text => string.IsNullOrWhiteSpace(text) && to != typeof(char) && TextParsing.IsScalar(to),
        _ => false,
    };
}
