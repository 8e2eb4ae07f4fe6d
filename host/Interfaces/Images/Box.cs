namespace Interfaces;

/// <summary>A rectangle in a picture, in its pixels. What stands out of the picture is cut off.</summary>
/// <param name="Left">Where it begins, from the left.</param>
/// <param name="Top">Where it begins, from the top.</param>
/// <param name="Right">Where it ends, from the left.</param>
/// <param name="Bottom">Where it ends, from the top.</param>
public readonly record struct Box(int Left, int Top, int Right, int Bottom);
