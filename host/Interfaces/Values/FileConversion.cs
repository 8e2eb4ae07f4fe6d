using System.Text.Json;

namespace Interfaces;

/// <summary>Files become bytes or streams, and the other way round. Text never becomes a file: it may be a visitor's.</summary>
internal sealed class FileConversion : ConversionRule
{
    private const string Unnamed = "file";

    public override bool Applies(Type from, Type to) => to == typeof(FileData)
        ? from == typeof(byte[]) || from == typeof(FileInfo) || from.IsAssignableTo(typeof(Stream))
        : from.IsAssignableTo(typeof(FileData)) && (to == typeof(byte[]) || to == typeof(Stream));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options) => Parsed.Ok<object?>(value switch
    {
        FileData file when to == typeof(byte[]) => file.ReadAllBytes(),
        FileData file => file.OpenRead(),
        byte[] bytes => FileData.FromBytes(bytes, Unnamed),
        FileInfo file => FileData.FromDisk(file),
        _ => FileData.FromBytes(ReadAll((Stream)value), Unnamed),
    });

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        if (stream.CanSeek)
            stream.Position = 0;
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
