namespace Interfaces;

/// <summary>A piece of text that is shown while a sound or film plays.</summary>
/// <param name="Start">When it appears, from the beginning.</param>
/// <param name="End">When it goes.</param>
/// <param name="Text">The text; it may have several lines.</param>
public sealed record SubtitleCue(TimeSpan Start, TimeSpan End, string Text);
