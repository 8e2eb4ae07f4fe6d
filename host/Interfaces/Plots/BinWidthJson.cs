using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces.Plots;

/// <summary>Writes the width of bins as scripts do: a number or a text.</summary>
internal sealed class BinWidthJson : JsonConverter<BinWidth>
{
    public override BinWidth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : reader.GetString() ?? "";
        }
        catch (ArgumentException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    public override void Write(Utf8JsonWriter writer, BinWidth value, JsonSerializerOptions options)
    {
        if (value.Step is null)
            writer.WriteNumberValue(value.Size);
        else
            writer.WriteStringValue(value.ToString());
    }
}
