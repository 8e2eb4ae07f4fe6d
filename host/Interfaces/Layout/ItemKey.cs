using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces;

/// <summary>Names one of several tabs or steps: by its id, or by its place, from 0.</summary>
/// <example><code>tabs with { Selected = "settings" }</code></example>
[JsonConverter(typeof(Converter))]
public readonly record struct ItemKey
{
    private ItemKey(string? id, int index) => (Id, Index) = (id, index);

    internal string? Id { get; }

    internal int Index { get; }

    /// <summary>Names an item by its id.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator ItemKey(string id) => new(id ?? throw new ArgumentNullException(nameof(id)), -1);

    /// <summary>Names an item by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    public static implicit operator ItemKey(int index) => new(null, index);

    /// <summary>Names an item by its id.</summary>
    /// <param name="id">The id.</param>
    public static ItemKey FromString(string id) => id;

    /// <summary>Names an item by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    public static ItemKey FromInt32(int index) => index;

    /// <summary>The id, or the place as a number.</summary>
    public override string ToString() => Id ?? Index.ToString(CultureInfo.InvariantCulture);

    private sealed class Converter : JsonConverter<ItemKey>
    {
        public override ItemKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : reader.GetString() ?? throw new JsonException("An item has an id or a place.");

        public override void Write(Utf8JsonWriter writer, ItemKey value, JsonSerializerOptions options)
        {
            if (value.Id is { } id)
                writer.WriteStringValue(id);
            else
                writer.WriteNumberValue(value.Index);
        }
    }
}
