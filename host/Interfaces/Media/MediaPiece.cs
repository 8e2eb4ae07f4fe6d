namespace Interfaces;

/// <summary>A piece that is to be added to a recording.</summary>
/// <param name="File">The piece.</param>
/// <param name="MaxBytes">How long the recording may become.</param>
internal sealed record MediaPiece(FileData File, long MaxBytes);
