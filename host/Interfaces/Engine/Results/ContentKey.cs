using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Interfaces.Engine;

/// <summary>Makes keys of values: equal content, equal key.</summary>
internal sealed class ContentKey
{
    // Types that are written as JSON, if at all, without anything by which two of them could be told apart.
    private static readonly Type[] Opaque = [typeof(Delegate), typeof(MemberInfo), typeof(Stream), typeof(FileSystemInfo), typeof(Task), typeof(IntPtr), typeof(UIntPtr), typeof(Block)];

    private readonly JsonSerializerOptions _options;

    /// <summary>Makes keys.</summary>
    /// <param name="options">How the demo's values become JSON.</param>
    public ContentKey(JsonSerializerOptions options)
    {
        // What a cycle leads to would not be in the key: better no key at all.
        _options = new JsonSerializerOptions(options) { ReferenceHandler = null };
        _options.Converters.Insert(0, new FileContent());
        _options.Converters.Insert(0, new PictureContent());
        _options.Converters.Insert(0, new SoundContent());
    }

    /// <summary>The key of some values. Throws what keeps one from being written.</summary>
    public string Of(IEnumerable<object?> values)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var value in values)
        {
            var json = value is null ? [] : JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), _options);
            BinaryPrimitives.WriteInt32LittleEndian(length, json.Length);
            hash.AppendData(length);
            hash.AppendData(json);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Finds a type, the given one or one inside of it, whose values have no content that tells them apart; <see langword="null"/> for none.</summary>
    public Type? FindOpaque(Type type) => FindOpaque(type, []);

    private Type? FindOpaque(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(object) || !seen.Add(type))
            return null;
        if (Array.Exists(Opaque, opaque => opaque.IsAssignableFrom(type)))
            return type;
        try
        {
            return Inside(_options.GetTypeInfo(type), seen);
        }
        catch (Exception error) when (error is NotSupportedException or InvalidOperationException)
        {
            return type;
        }
    }

    private Type? Inside(JsonTypeInfo info, HashSet<Type> seen) => info.Kind switch
    {
        JsonTypeInfoKind.Object when info.Properties.Count == 0 => info.Type,
        JsonTypeInfoKind.Object => info.Properties.Select(property => FindOpaque(property.PropertyType, seen)).FirstOrDefault(opaque => opaque is not null),
        JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary when SequenceType.ElementOf(info.Type) is { } element => FindOpaque(element, seen),
        _ => null,
    };

    private abstract class Written<T> : JsonConverter<T>
    {
        public sealed override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

        public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("A key is not read.");
    }

    private sealed class FileContent : Written<FileData>
    {
        public override void Write(Utf8JsonWriter writer, FileData value, JsonSerializerOptions options)
        {
            using var content = value.OpenRead();
            writer.WriteStringValue($"{value.ContentType} {Convert.ToHexString(SHA256.HashData(content))} {value.Name}");
        }
    }

    private sealed class PictureContent : Written<Bitmap>
    {
        public override void Write(Utf8JsonWriter writer, Bitmap value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Width} {Convert.ToHexString(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(value.Pixels)))}");
    }

    private sealed class SoundContent : Written<AudioClip>
    {
        public override void Write(Utf8JsonWriter writer, AudioClip value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.SampleRate} {value.Channels} {Convert.ToHexString(SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(value.Samples.AsSpan())))}");
    }
}
