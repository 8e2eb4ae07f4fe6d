namespace Interfaces;

/// <summary>Where a visitor can take a picture from.</summary>
public enum ImageSource
{
    /// <summary>A file, chosen or dropped.</summary>
    Upload,

    /// <summary>A camera, of which the page takes a still.</summary>
    Webcam,

    /// <summary>What was copied elsewhere.</summary>
    Clipboard,
}
