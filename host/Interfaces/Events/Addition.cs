namespace Interfaces;

/// <summary>A text that is added to what an output shows: what <see cref="Output.Append"/> makes.</summary>
public sealed class Addition
{
    internal Addition(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }
}
