using System.Text.Json.Serialization;

namespace Interfaces.Engine;

public abstract partial record EngineMessage
{
    /// <summary>The text that a component shows has become longer.</summary>
    /// <param name="Block">The block's number.</param>
    /// <param name="From">How long it was before, in UTF-16 code units.</param>
    /// <param name="Text">What was added at its end.</param>
    public sealed record Appended(int Block, int From, string Text) : EngineMessage
    {
        /// <summary>In which item of the value the text is, counted from 0: which message of a conversation. <see langword="null"/> when it is all of the value.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public int? Item { get; init; }
    }
}
