using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>A picture and its parts, as a tuple, become a picture with named parts.</summary>
internal sealed class AnnotatedPictureConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) =>
        to == typeof(AnnotatedPicture)
        && TupleElements.Of(from) is [var picture, var parts]
        && picture != typeof(string)
        && ValueConverter.CanConvert(picture, typeof(FileData))
        && parts.IsAssignableTo(typeof(IEnumerable<Annotation>));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        var tuple = (ITuple)value;
        var picture = PictureFile.Convert(tuple[0], options);
        return picture.Error is { } error
            ? Parsed.Error<object?>(error)
            : Parsed.Ok<object?>(new AnnotatedPicture(picture.Value, [.. (IEnumerable<Annotation>?)tuple[1] ?? []]));
    }
}
