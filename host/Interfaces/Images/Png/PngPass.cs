namespace Interfaces;

/// <summary>One pass over a picture: all of it, or the pixels that an interlaced image has in its turn.</summary>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY)
{
    private static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    private static readonly PngPass[] Interlaced =
    [
        new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2),
    ];

    public static IEnumerable<PngPass> Of(PngHeader header) => header.IsInterlaced ? Interlaced : Whole;

    /// <summary>How many pixels a row of the pass has.</summary>
    public int Width(int width) => (width - X + StepX - 1) / StepX;
}
