namespace Interfaces;

/// <summary>How a visitor can give a sound or film.</summary>
/// <param name="Kind">The first half of its media types: <c>audio</c> or <c>video</c>.</param>
/// <param name="Uploads">Whether a file can be chosen.</param>
/// <param name="Records">Whether the page records.</param>
/// <param name="RecordText">What the button says that begins it.</param>
/// <param name="Attributes">What else the element is to know.</param>
internal sealed record MediaInput(string Kind, bool Uploads, bool Records, string RecordText, Markup Attributes);
