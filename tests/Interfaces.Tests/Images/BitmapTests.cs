namespace Interfaces.Tests.Images;

public sealed class BitmapTests
{
    private static readonly Pixel A = new(10, 20, 30);
    private static readonly Pixel B = new(40, 50, 60);
    private static readonly Pixel C = new(70, 80, 90, 128);
    private static readonly Pixel D = new(0, 0, 0, 0);

    private static readonly Bitmap Four = Bitmap.FromPixels(2, 2, [A, B, C, D]);

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(33, 17, false)]
    [InlineData(33, 17, true)]
    public void What_is_written_is_read_again(int width, int height, bool opaque)
    {
        var random = new Random(1);
        var bitmap = Bitmap.FromPixels(width, height, (x, y) => new Pixel((byte)(x * 7), (byte)(y * 9), (byte)random.Next(256), opaque ? (byte)255 : (byte)random.Next(256)));

        var read = Bitmap.Load(bitmap);

        Assert.Equal(bitmap.Pixels.ToArray(), read.Pixels.ToArray());
        Assert.Equal(new ImageInfo(ImageFormat.Png, width, height), ImageInfo.Of(bitmap).Value);
    }

    [Fact]
    public void Pictures_are_flipped_cropped_and_mapped()
    {
        Assert.Equal([B, A, D, C], Four.FlipHorizontally().Pixels.ToArray());
        Assert.Equal([C, D, A, B], Four.FlipVertically().Pixels.ToArray());
        Assert.Equal([B, D], Four.Crop(1, 0, 1, 2).Pixels.ToArray());
        Assert.Equal([10, 40, 70, 0], Four.Map(pixel => pixel with { Blue = 0 }).Pixels.ToArray().Select(pixel => (int)pixel.Red));
        Assert.Equal([A, B, C, D], Four.Pixels.ToArray());
    }

    [Fact]
    public void A_turn_moves_the_right_side_to_the_top()
    {
        Assert.Equal([B, D, A, C], Four.Rotate(90).Pixels.ToArray());
        Assert.Equal([D, C, B, A], Four.Rotate(-180).Pixels.ToArray());
        Assert.Equal(Four.Pixels.ToArray(), Four.Rotate(360).Pixels.ToArray());
        Assert.Equal(0, new Bitmap(9, 9, A).Rotate(45)[0, 0].Alpha);
        Assert.Throws<ArgumentOutOfRangeException>(() => Four.Rotate(double.NaN));
    }

    [Fact]
    public void Another_size_has_the_mean_of_what_was_there()
    {
        Assert.Equal([new Pixel(25, 35, 45)], Bitmap.FromPixels(2, 1, [A, B]).Resize(1, 1).Pixels.ToArray());
        Assert.Equal(Enumerable.Repeat(A, 12), new Bitmap(7, 5, A).Resize(4, 3).Pixels.ToArray());
        Assert.Equal(Enumerable.Repeat(A, 99), new Bitmap(2, 2, A).Resize(11, 9).Pixels.ToArray());
    }

    [Fact]
    public void What_cannot_be_seen_does_not_color_what_can()
    {
        var pixel = Assert.Single(Bitmap.FromPixels(2, 1, [new Pixel(200, 0, 0), new Pixel(0, 255, 0, 0)]).Resize(1, 1).Pixels.ToArray());

        Assert.Equal(new Pixel(200, 0, 0, 128), pixel);
    }

    [Fact]
    public void Places_and_sizes_outside_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Four[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Four[0, -1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bitmap(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bitmap(30_000, 30_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Four.Crop(1, 1, 2, 1));
        Assert.Throws<ArgumentException>(() => Bitmap.FromPixels(2, 2, [A]));
        Assert.Equal("This is not a PNG image.", Assert.Throws<InvalidDataException>(() => Bitmap.Load(FileData.FromText("x", "x.png"))).Message);
    }

    [Fact]
    public void A_pixel_is_made_from_what_was_computed_and_from_a_color()
    {
        Assert.Equal(new Pixel(0, 255, 128, 255), Pixel.Of(-1, 300, 127.6));
        Assert.Equal(new Pixel(0, 0, 0), Pixel.Of(double.NaN, 0, 0));
        Assert.Equal(new Pixel(255, 136, 0), Pixel.FromHex("#ff8800"));
        Assert.Equal(255, new Pixel(255, 255, 255).Brightness, 6);
        foreach (var wrong in (string[])["ff8800", "#f80", "#ff88001", "#gg8800", "#-10000", ""])
            Assert.Throws<FormatException>(() => Pixel.FromHex(wrong));
    }
}
