using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>Two pictures become a tuple of what a handler takes, and a tuple of two pictures what is compared.</summary>
internal sealed class ImagePairConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) =>
        (to == typeof(ImagePair) && Both(from, type => ValueConverter.CanConvert(type, typeof(FileData))))
        || (from == typeof(ImagePair) && Both(to, type => ValueConverter.CanConvert(typeof(FileData), type)));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options) => value is ImagePair pair
        ? Unfold(pair, to, options)
        : Fold((ITuple)value, options);

    private static Parsed<object?> Unfold(ImagePair pair, Type to, JsonSerializerOptions options)
    {
        var elements = TupleElements.Of(to);
        var before = Convert(pair.Before, elements[0], options);
        var after = Convert(pair.After, elements[1], options);
        return (before.Error ?? after.Error) is { } error
            ? Parsed.Error<object?>(error, before.Error is null ? nameof(ImagePair.After) : nameof(ImagePair.Before))
            : Parsed.Ok(Activator.CreateInstance(to, before.Value, after.Value));
    }

    // What cannot be left out is one picture of two.
    private static Parsed<object?> Convert(FileData? file, Type to, JsonSerializerOptions options) =>
        file is null ? Parsed.Error<object?>("Choose an image.") : ValueConverter.Convert(file, to, options);

    private static Parsed<object?> Fold(ITuple tuple, JsonSerializerOptions options)
    {
        var before = PictureFile.Convert(tuple[0], options);
        var after = PictureFile.Convert(tuple[1], options);
        return (before.Error ?? after.Error) is { } error ? Parsed.Error<object?>(error) : Parsed.Ok<object?>(new ImagePair(before.Value, after.Value));
    }

    private static bool Both(Type type, Predicate<Type> fits) =>
        TupleElements.Of(type) is [var before, var after] && fits(before) && fits(after) && before != typeof(string) && after != typeof(string);
}
