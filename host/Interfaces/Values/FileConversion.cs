using System.Text.Json;

namespace Interfaces;

/// <summary>Files become bytes or streams, and the other way round. Text never becomes a file: it may be a visitor's.</summary>
internal sealed class FileConversion : ConversionRule
{
    private const string Unnamed = "file";

    // The types in which a handler can take, and return, a file.
    private static readonly Type[] Types = [typeof(FileData), typeof(FileInfo), typeof(Stream), typeof(byte[])];

    /// <summary>Whether a handler that takes, or returns, a type means a file.</summary>
    public static bool IsFile(Type type) => Types.Contains(type);

    /// <summary>Whether values of a type are files, or sequences of files.</summary>
    public static bool HoldsFiles(Type type) => type.IsAssignableTo(typeof(FileData)) || (SequenceType.ElementOf(type)?.IsAssignableTo(typeof(FileData)) ?? false);

    public override bool Applies(Type from, Type to) => to == typeof(FileData)
        ? from == typeof(byte[]) || from == typeof(FileInfo) || from.IsAssignableTo(typeof(Stream))
        : from.IsAssignableTo(typeof(FileData)) && (to == typeof(byte[]) || to == typeof(Stream) || to == typeof(FileInfo));

    public override Parsed<object?> Convert(object value, Type to, JsonSerializerOptions options) => value is FileData { OnDisk: null } && to == typeof(FileInfo)
        ? Parsed.Error<object?>("This file is in memory, and has no place on the disk. Take it as FileData instead.")
        : Parsed.Ok(Converted(value, to));

    private static object? Converted(object value, Type to) => value switch
    {
        FileData file when to == typeof(FileInfo) => file.OnDisk,
        FileData file when to == typeof(byte[]) => file.ReadAllBytes(),
        FileData file => file.OpenRead(),
        byte[] bytes => FileData.FromBytes(bytes, Unnamed),
        FileInfo file => FileData.FromDisk(file),
        _ => FileData.FromBytes(ReadAll((Stream)value), Unnamed),
    };

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        if (stream.CanSeek)
            stream.Position = 0;
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
