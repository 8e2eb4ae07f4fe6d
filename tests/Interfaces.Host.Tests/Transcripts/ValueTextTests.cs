using System.Text.Json;
using Interfaces.Host.Transcripts;

namespace Interfaces.Host.Tests.Transcripts;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("1.50", "1.50")]
    [InlineData("null", "null")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("[1,2]", "[1, 2]")]
    [InlineData("\"äß日本<>&'\"", "\"äß日本<>&'\"")]
    [InlineData("{\"a\":[]}", "{\n  \"a\": []\n}")]
    [InlineData("[{\"a\":1,\"b\":2}]", "[\n  { \"a\": 1, \"b\": 2 }\n]")]
    [InlineData("{\"a\":{\"b\":{\"c\":1}}}", "{\n  \"a\": {\n    \"b\": { \"c\": 1 }\n  }\n}")]
    [InlineData("\"a\\nb\"", "\"\"\"\n    a\n    b\n    \"\"\"")]
    [InlineData("\"a \\nb\"", "\"a \\nb\"")]
    [InlineData("\"a\\r\\nb\"", "\"a\\r\\nb\"")]
    [InlineData("\"\\u001b[0m\"", "\"\\u001B[0m\"")]
    public void A_value_is_written_to_be_read(string json, string written) =>
        Assert.Equal(written, string.Join('\n', ValueText.Of(JsonDocument.Parse(json).RootElement)));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("\n")]
    [InlineData("a\n\n")]
    [InlineData("  a\n b")]
    [InlineData("\"\"\"\n\"\"\"\"")]
    [InlineData("say \"\"\"\nx")]
    public void Text_of_several_lines_is_read_as_it_was_written(string text)
    {
        Assert.True(TextBlock.Suits(text));
        string[] lines = [.. TextBlock.Write(text)];

        Assert.Equal((text, lines.Length - 1), TextBlock.Read(lines[0], lines.Skip(1)));
    }
}
