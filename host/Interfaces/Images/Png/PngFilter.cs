namespace Interfaces;

/// <summary>Rows of a PNG image are written as differences from what their neighbours predict.</summary>
internal static class PngFilter
{
    public const int None = 0;
    public const int Sub = 1;
    public const int Up = 2;
    public const int Average = 3;
    public const int Paeth = 4;

    /// <summary>Turns differences back into the row, in place.</summary>
    /// <param name="filter">Which neighbours predict.</param>
    /// <param name="row">The differences.</param>
    /// <param name="above">The row above, of the same length.</param>
    /// <param name="distance">How far the neighbour to the left is, in bytes.</param>
    /// <returns>Whether there is such a filter.</returns>
    public static bool Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        switch (filter)
        {
            case None:
                return true;
            case Sub:
                for (var index = distance; index < row.Length; index++)
                    row[index] += row[index - distance];
                return true;
            case Up:
                for (var index = 0; index < row.Length; index++)
                    row[index] += above[index];
                return true;
            case Average:
                for (var index = 0; index < row.Length; index++)
                    row[index] += (byte)(((index < distance ? 0 : row[index - distance]) + above[index]) >> 1);
                return true;
            case Paeth:
                for (var index = 0; index < row.Length; index++)
                    row[index] += index < distance ? above[index] : Nearest(row[index - distance], above[index], above[index - distance]);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes the differences of a row.</summary>
    /// <returns>How much is left: the sum of the differences, by which filters compare.</returns>
    public static long Apply(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int distance, Span<byte> into)
    {
        long sum = 0;
        for (var index = 0; index < row.Length; index++)
        {
            var left = index < distance ? (byte)0 : row[index - distance];
            var predicted = filter switch
            {
                Sub => left,
                Up => above[index],
                Average => (byte)((left + above[index]) >> 1),
                Paeth => index < distance ? above[index] : Nearest(left, above[index], above[index - distance]),
                _ => (byte)0,
            };
            var difference = (byte)(row[index] - predicted);
            into[index] = difference;
            sum += Math.Abs((int)(sbyte)difference);
        }

        return sum;
    }

    // The neighbour that is nearest to what a slope through all three would give.
    private static byte Nearest(byte left, byte above, byte corner)
    {
        var toLeft = Math.Abs(above - corner);
        var toAbove = Math.Abs(left - corner);
        var toCorner = Math.Abs(left + above - corner - corner);
        if (toLeft <= toAbove && toLeft <= toCorner)
            return left;
        return toAbove <= toCorner ? above : corner;
    }
}
