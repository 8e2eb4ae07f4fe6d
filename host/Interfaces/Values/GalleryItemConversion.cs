using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>An item of a gallery becomes what its file can become; files, pixels and pairs of one with a caption become items.</summary>
internal sealed class GalleryItemConversion : ConversionRule
{
    public override bool Applies(Type from, Type to) => from == typeof(GalleryItem)
        ? to == typeof(Bitmap) || to == typeof(byte[]) || to == typeof(Stream) || to.IsAssignableTo(typeof(FileData))
        : to == typeof(GalleryItem) && (IsPicture(from) || (TupleElements.Of(from) is [var picture, var caption] && IsPicture(picture) && caption == typeof(string)));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options)
    {
        if (value is GalleryItem item)
            return ValueConverter.Convert(item.File, to, options);
        var (picture, caption) = value is ITuple tuple ? (tuple[0], (string?)tuple[1]) : (value, null);
        var file = GalleryFile.Convert(picture, options);
        if (file.Error is { } error)
            return Parsed.Error<object?>(error);
        return file.Value is null ? Parsed.Error<object?>("An item of a gallery has no picture.") : Parsed.Ok<object?>(new GalleryItem(file.Value, caption));
    }

    private static bool IsPicture(Type type) =>
        type == typeof(Bitmap) || type == typeof(byte[]) || type == typeof(FileInfo) || type.IsAssignableTo(typeof(FileData)) || type.IsAssignableTo(typeof(Stream));
}
