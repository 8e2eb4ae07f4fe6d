using System.Numerics;

namespace Interfaces;

/// <summary>Makes a picture larger or smaller: each new pixel is the mean of the old ones around its place, the nearer the more.</summary>
internal static class BitmapResize
{
    public static Bitmap To(Bitmap source, Bitmap target)
    {
        var columns = Weights.For(source.Width, target.Width);
        var rows = Weights.For(source.Height, target.Height);
        // One row of the old width at a time: the whole picture as floats would take four times its memory.
        var mixed = new Vector4[source.Width];
        for (var y = 0; y < target.Height; y++)
        {
            Mix(source, rows[y], mixed);
            var row = target.Row(y);
            for (var x = 0; x < row.Length; x++)
                row[x] = BitmapSampling.ToPixel(columns[x].Sum(mixed));
        }

        return target;
    }

    private static void Mix(Bitmap source, Weights rows, Vector4[] mixed)
    {
        Array.Clear(mixed);
        for (var index = 0; index < rows.Shares.Length; index++)
        {
            var row = source.Row(rows.First + index);
            for (var x = 0; x < mixed.Length; x++)
                mixed[x] += BitmapSampling.FromPixel(row[x]) * rows.Shares[index];
        }
    }

    /// <summary>How much each of some neighbours has in one new place; all together 1.</summary>
    private readonly record struct Weights(int First, float[] Shares)
    {
        public static Weights[] For(int from, int to)
        {
            var scale = (double)from / to;
            return [.. Enumerable.Range(0, to).Select(place => Around((place + 0.5) * scale, Math.Max(1, scale), from))];
        }

        public Vector4 Sum(Vector4[] colors)
        {
            var sum = Vector4.Zero;
            for (var index = 0; index < Shares.Length; index++)
                sum += colors[First + index] * Shares[index];
            return sum;
        }

        private static Weights Around(double center, double reach, int count)
        {
            var first = Math.Max(0, (int)Math.Floor(center - reach));
            var last = Math.Min(count - 1, (int)Math.Ceiling(center + reach));
            var shares = new float[last - first + 1];
            for (var index = 0; index < shares.Length; index++)
                shares[index] = (float)Math.Max(0, 1 - (Math.Abs(first + index + 0.5 - center) / reach));
            var sum = shares.Sum();
            return new Weights(first, [.. shares.Select(share => share / sum)]);
        }
    }
}
