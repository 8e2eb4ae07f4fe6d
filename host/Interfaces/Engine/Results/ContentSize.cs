using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces.Engine;

/// <summary>Tells how much room values take, and whether they can be kept at all.</summary>
internal sealed class ContentSize
{
    private readonly Lock _lock = new();
    private readonly JsonSerializerOptions _options;
    private readonly FileLengths _files = new();

    /// <summary>Measures values.</summary>
    /// <param name="options">How the demo's values become JSON.</param>
    public ContentSize(JsonSerializerOptions options)
    {
        _options = new JsonSerializerOptions(options);
        _options.Converters.Insert(0, _files);
    }

    /// <summary>The size of a result.</summary>
    /// <returns>Bytes; <see langword="null"/> when it holds what goes with its visitor, or what cannot be written.</returns>
    public long? Of(IEnumerable<AcceptedOutput> result)
    {
        try
        {
            return result.SelectMany(ValuesOf).Sum(SizeOf);
        }
        catch (Exception error) when (error is NotSupportedException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<object?> ValuesOf(AcceptedOutput output) => output.Update is not { } block
        ? [output.Value]
        : block.Changed.Select(name => name == BlockProperties.Value && block is Component component ? component.CurrentValue : BlockProperties.Of(block.GetType()).Get(block, name));

    private long SizeOf(object? value)
    {
        if (value is null)
            return 0;
        lock (_lock)
        {
            (_files.Bytes, _files.IsLent) = (0, false);
            var json = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), _options);
            return _files.IsLent ? throw new NotSupportedException("A file of a visitor is not kept.") : json.Length + _files.Bytes;
        }
    }

    private sealed class FileLengths : JsonConverter<FileData>
    {
        public long Bytes { get; set; }

        public bool IsLent { get; set; }

        public override bool CanConvert(Type typeToConvert) => typeof(FileData).IsAssignableFrom(typeToConvert);

        public override FileData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("What is measured is not read.");

        public override void Write(Utf8JsonWriter writer, FileData value, JsonSerializerOptions options)
        {
            Bytes += value.Length;
            IsLent |= value.GoesWithSession;
            writer.WriteStringValue(value.Name);
        }
    }
}
