using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interfaces.Host.Transcripts;

/// <summary>Records what visitors flag instead of keeping it.</summary>
internal sealed class KeptFlags(Recorder recorder) : IFlaggingCallback
{
    private const string Speaker = "host";

    /// <inheritdoc/>
    public Task FlagAsync(FlaggedSample sample, CancellationToken cancellation)
    {
        var values = new JsonObject(sample.Values.Select(value => KeyValuePair.Create<string, JsonNode?>(value.Label, JsonSerializer.SerializeToNode(value.Value))).DistinctBy(value => value.Key));
        var lines = ValueText.Of(JsonSerializer.SerializeToElement(values));
        recorder.Say(Speaker, [$"keeps{(sample.Option is { } option ? $" as {ValueText.Quote(option)}" : "")} {lines[0]}", .. lines.Skip(1)]);
        return Task.CompletedTask;
    }
}
