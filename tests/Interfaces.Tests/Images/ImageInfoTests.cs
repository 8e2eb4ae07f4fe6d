using System.Text;

namespace Interfaces.Tests.Images;

public sealed class ImageInfoTests
{
    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xDB, 0, 3, 9, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 11, 8, 0, 100, 1, 44, 1, 0, 0, 0,
    ];

    private static readonly byte[] Gif = [.. "GIF89a"u8, 44, 1, 100, 0, 0];

    private static readonly byte[] Lossy = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 1, 2, 3, 0x9D, 1, 0x2A, 44, 1, 100, 0];

    private static readonly byte[] Lossless = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x2B, 0xC1, 0x18, 0, 0, 0, 0, 0, 0];

    private static readonly byte[] Extended = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 99, 0, 0];

    private static readonly byte[] Avif =
    [
        0, 0, 0, 20, .. "ftypmif1"u8, 0, 0, 0, 0, .. "avif"u8, 0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 10,
        0, 0, 0, 20, .. "ispe"u8, 0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 100,
    ];

    public static TheoryData<ImageFormat, byte[]> Images() => new()
    {
        { ImageFormat.Png, new Bitmap(300, 100).ToPng() },
        { ImageFormat.Jpeg, Jpeg },
        { ImageFormat.Gif, Gif },
        { ImageFormat.WebP, Lossy },
        { ImageFormat.WebP, Lossless },
        { ImageFormat.WebP, Extended },
        { ImageFormat.Avif, Avif },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void An_image_is_told_by_its_first_bytes_whatever_it_is_called(ImageFormat format, byte[] bytes) =>
        Assert.Equal(new ImageInfo(format, 300, 100), ImageInfo.Of(FileData.FromBytes(bytes, "notes.txt")).Value);

    [Theory]
    [MemberData(nameof(Images))]
    public void Whatever_becomes_of_its_first_bytes_it_is_told_or_refused(ImageFormat format, byte[] bytes)
    {
        for (var length = 0; length < Math.Min(100, bytes.Length); length++)
        {
            var read = ImageHeaders.Read(bytes.AsSpan(0, length));
            Assert.True(read.Error is not null ^ read.Value is not null);
        }

        var random = new Random((int)format);
        for (var round = 0; round < 5_000; round++)
        {
            var changed = (byte[])bytes.Clone();
            changed[random.Next(Math.Min(100, changed.Length))] = (byte)random.Next(256);
            var read = ImageInfo.Of(FileData.FromBytes(changed, "x.png"));
            Assert.True(read.Error is not null ^ read.Value is not null);
        }
    }

    [Theory]
    [InlineData("", "This is not an image. Choose a PNG, JPEG, GIF, WebP or AVIF image.")]
    [InlineData("MZ program", "This is not an image. Choose a PNG, JPEG, GIF, WebP or AVIF image.")]
    [InlineData("<?xml version='1.0'?><svg onload='alert(1)'/>", "SVG images are not taken, as they can hold programs. Choose a PNG, JPEG, GIF, WebP or AVIF image.")]
    [InlineData("GIF89a", "This GIF image is broken: it does not say how large it is.")]
    [InlineData("RIFF1234WEBPVP8 ", "This WebP image is broken: it does not say how large it is.")]
    public void What_is_no_image_is_refused(string content, string message) =>
        Assert.Equal(message, ImageInfo.Of(FileData.FromBytes(Encoding.ASCII.GetBytes(content), "photo.png")).Error);

    [Fact]
    public void A_png_that_ends_too_early_is_refused_without_unpacking_it()
    {
        var image = new Bitmap(100, 100, new Pixel(1, 2, 3)).ToPng();

        for (var length = 8; length < image.Length; length++)
            Assert.StartsWith("This PNG image is broken:", ImageInfo.Of(FileData.FromBytes(image[..length], "x.png")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_with_too_many_pixels_is_refused()
    {
        byte[] gif = [.. "GIF89a"u8, 255, 255, 255, 255, 0];

        Assert.Equal("This image has 65,535 × 65,535 pixels. Choose one with at most 100,000,000.", ImageInfo.Of(FileData.FromBytes(gif, "x.gif")).Error);
    }
}
