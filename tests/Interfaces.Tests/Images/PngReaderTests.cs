namespace Interfaces.Tests.Images;

public sealed class PngReaderTests
{
    public static TheoryData<int, int, bool, int> Kinds()
    {
        var kinds = new TheoryData<int, int, bool, int>();
        foreach (var (color, depths) in new[] { (0, new[] { 1, 2, 4, 8, 16 }), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
        {
            foreach (var depth in depths)
            {
                for (var filter = 0; filter < 5; filter++)
                {
                    kinds.Add(color, depth, false, filter);
                    kinds.Add(color, depth, true, filter);
                }
            }
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_color_type_depth_filter_and_order_is_read(int color, int depth, bool interlaced, int filter)
    {
        const int Width = 13, Height = 11;
        var channels = color switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var random = new Random(depth + filter);
        var samples = Enumerable.Range(0, Width * Height * channels).Select(_ => random.Next(1 << depth)).ToArray();
        byte[]? palette = color == 3 ? [.. Enumerable.Range(0, 3 << depth).Select(value => (byte)(value * 5))] : null;

        var read = Read(PngBuilder.Image(Width, Height, color, depth, samples, interlaced, filter, palette));

        for (var index = 0; index < Width * Height; index++)
            Assert.Equal(Expected(samples.AsSpan(index * channels, channels), color, depth, palette), read[index % Width, index / Width]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(5, 1)]
    [InlineData(1, 9)]
    public void Small_interlaced_images_leave_passes_out(int width, int height)
    {
        var samples = Enumerable.Range(0, width * height).ToArray();

        var read = Read(PngBuilder.Image(width, height, 0, 8, samples, interlaced: true));

        Assert.Equal(samples, read.Pixels.ToArray().Select(pixel => (int)pixel.Red));
    }

    [Fact]
    public void What_is_transparent_is_read_for_palettes_grays_and_colors()
    {
        var palette = Read(PngBuilder.Image(3, 1, 3, 2, [0, 1, 2], palette: [1, 2, 3, 4, 5, 6, 7, 8, 9], transparency: [10, 20]));
        var gray = Read(PngBuilder.Image(2, 1, 0, 16, [0x1234, 0x1235], transparency: [0x12, 0x34]));
        var color = Read(PngBuilder.Image(2, 1, 2, 8, [1, 2, 3, 3, 2, 1], transparency: [0, 3, 0, 2, 0, 1]));

        Assert.Equal([new(1, 2, 3, 10), new(4, 5, 6, 20), new(7, 8, 9)], palette.Pixels.ToArray());
        Assert.Equal([0, 255], gray.Pixels.ToArray().Select(pixel => (int)pixel.Alpha));
        Assert.Equal([255, 0], color.Pixels.ToArray().Select(pixel => (int)pixel.Alpha));
    }

    [Fact]
    public void Pixels_may_be_spread_over_many_parts_and_parts_unknown_to_us_may_stand_between()
    {
        var packed = PngBuilder.Pack(PngBuilder.Raw(2, 2, 0, 8, [1, 2, 3, 4]));
        var builder = new PngBuilder().Header(2, 2, 8, 0).Chunk("tEXt", [1, 2, 3]);
        foreach (var part in packed)
            builder.Chunk("IDAT", [part]).Chunk("IDAT", []);

        var read = Read(builder.Chunk("tIME", [0]).Chunk("IEND", []).Bytes);

        Assert.Equal([1, 2, 3, 4], read.Pixels.ToArray().Select(pixel => (int)pixel.Red));
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(3, 16)]
    [InlineData(0, 3)]
    [InlineData(5, 8)]
    public void Kinds_that_the_format_does_not_have_are_refused(int color, int depth) =>
        Assert.Equal($"This PNG image is broken: there is no color type {color} with {depth} bits.", Refused(new PngBuilder().Header(1, 1, depth, color).Bytes));

    [Theory]
    [InlineData("the pixels end", "This PNG image is broken: it ends too early.")]
    [InlineData("too many pixels", "This PNG image is broken: it holds more than its size allows.")]
    [InlineData("no palette", "This PNG image is broken: it has no palette.")]
    [InlineData("color outside", "This PNG image is broken: a pixel has a color that is not in the palette.")]
    [InlineData("long palette", "This PNG image is broken: its palette is not as it must be.")]
    [InlineData("filter", "This PNG image is broken: there is no filter 5.")]
    [InlineData("critical", "This PNG image is broken: it has a part that nothing is known of.")]
    [InlineData("no pixels", "This PNG image is broken: it has no pixels.")]
    [InlineData("not packed", "This PNG image is broken: its pixels cannot be unpacked.")]
    public void What_is_broken_is_said(string what, string message) => Assert.Equal(message, Refused(what switch
    {
        "the pixels end" => new PngBuilder().Header(2, 2, 8, 0).Chunk("IDAT", PngBuilder.Pack([0, 1, 2])).Chunk("IEND", []).Bytes,
        "too many pixels" => new PngBuilder().Header(1, 1, 8, 0).Chunk("IDAT", PngBuilder.Pack([0, 1, 2])).Chunk("IEND", []).Bytes,
        "no palette" => PngBuilder.Image(1, 1, 3, 8, [0]),
        "color outside" => PngBuilder.Image(1, 1, 3, 8, [1], palette: [1, 2, 3]),
        "long palette" => PngBuilder.Image(1, 1, 3, 1, [1], palette: [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        "filter" => new PngBuilder().Header(1, 1, 8, 0).Chunk("IDAT", PngBuilder.Pack([5, 1])).Chunk("IEND", []).Bytes,
        "critical" => new PngBuilder().Header(1, 1, 8, 0).Chunk("ABCD", []).Bytes,
        "no pixels" => new PngBuilder().Header(1, 1, 8, 0).Chunk("IEND", []).Bytes,
        _ => new PngBuilder().Header(1, 1, 8, 0).Chunk("IDAT", [0x78, 0x9C, 0xFF, 0xFF, 1, 2, 3]).Chunk("IEND", []).Bytes,
    }));

    [Fact]
    public void A_part_that_was_changed_on_its_way_is_found_by_its_checksum()
    {
        var image = PngBuilder.Image(2, 1, 0, 8, [1, 2]);
        image[^1] ^= 1;

        Assert.Equal("This PNG image is broken: a part of it is not what was written.", Refused(image));
    }

    [Fact]
    public void An_image_that_is_too_large_is_refused_by_its_header()
    {
        Assert.Equal("This image has 5,001 × 5,000 pixels. At most 25,000,000 pixels are read, and 30,000 on a side.", Refused(new PngBuilder().Header(5_001, 5_000, 8, 6).Bytes));
        Assert.StartsWith("This image has 30,001 × 1 pixels.", Refused(new PngBuilder().Header(30_001, 1, 8, 6).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_file_that_unfolds_into_more_than_its_size_is_stopped_at_its_size()
    {
        var bomb = new PngBuilder().Header(10, 10, 8, 0).Chunk("IDAT", PngBuilder.Pack(new byte[50_000_000])).Chunk("IEND", []).Bytes;

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("This PNG image is broken: it holds more than its size allows.", Refused(bomb));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_short_file_that_says_it_is_large_gets_no_memory()
    {
        var liar = new PngBuilder().Header(5_000, 5_000, 8, 6).Chunk("IDAT", PngBuilder.Pack([0])).Chunk("IEND", []).Bytes;

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("This PNG image is broken: it ends too early.", Refused(liar));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_flood_of_parts_is_refused()
    {
        var builder = new PngBuilder().Header(1, 1, 8, 0);
        for (var part = 0; part < PngChunks.MaxChunks; part++)
            builder.Chunk("tEXt", []);

        Assert.Equal("This PNG image is broken: it has more than 65,536 parts.", Refused(builder.Bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void Something_else_is_no_png(string content) => Assert.Equal("This is not a PNG image.", Refused(System.Text.Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void Every_beginning_of_an_image_is_refused()
    {
        var image = PngBuilder.Image(5, 4, 6, 8, [.. Enumerable.Range(0, 80)], interlaced: true, filter: 4);

        for (var length = 0; length < image.Length; length++)
            Refused(image[..length]);
    }

    [Fact]
    public void Whatever_becomes_of_an_image_on_its_way_it_is_read_or_refused()
    {
        byte[][] images =
        [
            PngBuilder.Image(7, 5, 6, 8, [.. Enumerable.Range(0, 140).Select(value => value % 256)], filter: 4),
            PngBuilder.Image(9, 9, 3, 2, [.. Enumerable.Range(0, 81).Select(value => value % 4)], interlaced: true, palette: new byte[12], transparency: [1, 2]),
            PngBuilder.Image(6, 6, 0, 16, [.. Enumerable.Range(0, 36).Select(value => value * 999)], filter: 3, transparency: [0, 0]),
            new Bitmap(20, 10, new Pixel(1, 2, 3)).ToPng(),
        ];
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var image = (byte[])images[round % images.Length].Clone();
            for (var change = random.Next(1, 5); change > 0; change--)
                Mutate(ref image, random);

            var read = Bitmap.ReadPng(new MemoryStream(round % 2 == 0 ? image : WithChecksums(image)));

            Assert.True(read.Error is not null ^ read.Value is not null);
        }
    }

    private static void Mutate(ref byte[] image, Random random)
    {
        var at = random.Next(image.Length);
        image = random.Next(6) switch
        {
            0 => image[..Math.Max(1, at)],
            1 => [.. image[..at], .. image[Math.Min(image.Length, at + random.Next(1, 9))..], 0],
            2 => [.. image[..at], (byte)random.Next(256), .. image[at..]],
            3 => [.. image[..at], .. image[random.Next(image.Length)..]],
            _ => [.. image[..at], (byte)(image[at] ^ (1 << random.Next(8))), .. image[(at + 1)..]],
        };
    }

    // With right checksums what was changed comes through to the code behind them.
    private static byte[] WithChecksums(byte[] image)
    {
        for (var at = 8; at + 12 <= image.Length;)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(image.AsSpan(at));
            if (length > image.Length - at - 12)
                break;
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(
                image.AsSpan(at + 8 + (int)length), ~Crc32.Append(Crc32.Start, image.AsSpan(at + 4, 4 + (int)length)));
            at += 12 + (int)length;
        }

        return image;
    }

    private static Pixel Expected(ReadOnlySpan<int> samples, int color, int depth, byte[]? palette)
    {
        if (color == 3)
            return new Pixel(palette![samples[0] * 3], palette[(samples[0] * 3) + 1], palette[(samples[0] * 3) + 2]);
        var parts = new byte[samples.Length];
        for (var index = 0; index < parts.Length; index++)
            parts[index] = (byte)Math.Round(samples[index] * 255.0 / ((1 << depth) - 1), MidpointRounding.AwayFromZero);
        return parts switch
        {
            [var gray] => new Pixel(gray, gray, gray),
            [var gray, var alpha] => new Pixel(gray, gray, gray, alpha),
            [var red, var green, var blue] => new Pixel(red, green, blue),
            _ => new Pixel(parts[0], parts[1], parts[2], parts[3]),
        };
    }

    private static Bitmap Read(byte[] image)
    {
        var read = Bitmap.ReadPng(new MemoryStream(image));
        Assert.Null(read.Error);
        return read.Value!;
    }

    private static string Refused(byte[] image)
    {
        var read = Bitmap.ReadPng(new MemoryStream(image));
        Assert.Null(read.Value);
        return Assert.IsType<string>(read.Error);
    }
}
