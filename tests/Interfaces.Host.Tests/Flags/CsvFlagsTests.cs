using System.Net.Sockets;
using System.Text.Json;
using Interfaces.Host.Flags;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interfaces.Host.Tests.Flags;

public sealed class CsvFlagsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("flags");

    public void Dispose() => _folder.Delete(recursive: true);

    private CsvFlags Flags(Func<FlagOptions, FlagOptions>? change = null)
    {
        var options = new FlagOptions { Folder = _folder.FullName };
        return new(change?.Invoke(options) ?? options, NullLogger<CsvFlags>.Instance);
    }

    private static FlaggedSample Sample(params (string Label, object? Value)[] values) =>
        new("demo", [.. values.Select(value => new FlaggedValue(value.Label, JsonSerializer.SerializeToElement(value.Value)))], DateTimeOffset.UnixEpoch);

    private static FlaggedSample Sample(params FileData[] files) =>
        new("demo", [new FlaggedValue("Files", JsonSerializer.SerializeToElement(files.Select(file => file.Name))) { Files = files }], DateTimeOffset.UnixEpoch);

    private List<string[]> Rows(int number = 1) =>
        [.. Csv.Read(File.ReadAllText(Path.Combine(_folder.FullName, "demo", $"flags{number}.csv"))).Value.Select(row => row.Select(SpreadsheetCell.Read).ToArray())];

    [Fact]
    public async Task A_row_is_added_for_each_sample()
    {
        var flags = Flags();
        await flags.FlagAsync(Sample(("Name", "Ada, \"the first\""), ("Age", 36)) with { Option = "Wrong" }, default);
        await flags.FlagAsync(Sample(("Name", null), ("Age", new[] { 1, 2 })) with { Option = "Right" }, default);

        Assert.Equal(
            [["Name", "Age", "flag", "time"], ["Ada, \"the first\"", "36", "Wrong", "1970-01-01T00:00:00.000Z"], ["", "[1,2]", "Right", "1970-01-01T00:00:00.000Z"]],
            Rows());
    }

    [Fact]
    public async Task Other_columns_begin_another_file_and_the_same_go_on_after_a_restart()
    {
        await Flags().FlagAsync(Sample(("A", 1)), default);
        await Flags().FlagAsync(Sample(("A", 1)) with { User = "ada" }, default);
        await Flags().FlagAsync(Sample(("A", 2)), default);
        File.AppendAllText(Path.Combine(_folder.FullName, "demo", "flags2.csv"), "half a row");
        await Flags().FlagAsync(Sample(("A", 3)) with { User = "ada" }, default);

        Assert.Equal([3, 2], new[] { Rows(1).Count, Rows(3).Count });
        Assert.Equal(["A", "user", "time"], Rows(3)[0]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 171")]
    [InlineData("-1+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("'=1")]
    [InlineData("''-x")]
    [InlineData("-5")]
    [InlineData("-1.5e3")]
    [InlineData("'quoted'")]
    [InlineData("plain")]
    [InlineData("")]
    public async Task What_a_spreadsheet_would_compute_is_text_and_comes_back_as_it_was(string text)
    {
        await Flags().FlagAsync(Sample((text, text)), default);

        Assert.Equal([text, text], Rows().Select(row => row[0]));
        var cell = Csv.Read(File.ReadAllText(Path.Combine(_folder.FullName, "demo", "flags1.csv"))).Value[1][0];
        Assert.True(cell.Length == 0 || "=+-@\t\r\n".IndexOf(cell[0], StringComparison.Ordinal) < 0 || double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _), cell);
    }

    [Fact]
    public async Task There_is_an_end_to_rows_and_to_bytes()
    {
        var flags = Flags(options => options with { MaxRows = 2, MaxRowBytes = 100 });
        await Assert.ThrowsAsync<UserError>(() => flags.FlagAsync(Sample(("A", new string('x', 100))), default));
        for (var row = 0; row < 2; row++)
            await flags.FlagAsync(Sample(("A", row)), default);

        await Assert.ThrowsAsync<UserError>(() => flags.FlagAsync(Sample(("A", 3)), default));
        await Assert.ThrowsAsync<UserError>(() => Flags(options => options with { MaxRows = 2 }).FlagAsync(Sample(("A", 3)), default));
        Assert.Equal(3, Rows().Count);
    }

    [Fact]
    public async Task Files_are_copied_under_names_that_nobody_chose()
    {
        await Flags().FlagAsync(Sample(FileData.FromText("one", "a.TXT"), FileData.FromText("two", "b.c/../../x")), default);

        var names = Rows()[1][0].Split('\n');
        Assert.EndsWith(".txt", names[0], StringComparison.Ordinal);
        Assert.Equal(["one", "two"], names.Select(name => File.ReadAllText(Path.Combine(_folder.FullName, "demo", name))));
        Assert.All(names, name => Assert.Matches("^files/[0-9a-f]{32}(\\.[a-z0-9]+)?$", name));
    }

    [Fact]
    public async Task Only_plain_files_are_copied_up_to_a_size_and_all_or_none()
    {
        var flags = Flags(options => options with { MaxFileBytes = 10 });
        var good = FileData.FromText("good", "good.txt");
        await Assert.ThrowsAsync<UserError>(() => flags.FlagAsync(Sample(good, FileData.FromText("more than ten", "a.txt")), default));
        await Assert.ThrowsAsync<UserError>(() => flags.FlagAsync(Sample(good, new Endless()), default));
        if (File.Exists("/dev/zero"))
            await Assert.ThrowsAnyAsync<Exception>(() => flags.FlagAsync(Sample(good, FileData.FromDisk(new FileInfo("/dev/zero"))), default));

        Assert.Empty(_folder.EnumerateFiles("*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_was_taken_away_while_the_host_runs_is_begun_anew_with_its_header()
    {
        var flags = Flags();
        await flags.FlagAsync(Sample(("A", 1)), default);
        File.Delete(Path.Combine(_folder.FullName, "demo", "flags1.csv"));
        await flags.FlagAsync(Sample(("A", 2)), default);
        Assert.Equal(["A", "2"], Rows().Select(row => row[0]));

        Directory.Delete(Path.Combine(_folder.FullName, "demo"), recursive: true);
        await flags.FlagAsync(Sample(("A", 3)), default);
        Assert.Equal(["A", "3"], Rows().Select(row => row[0]));
    }

    [Fact]
    public async Task What_is_gone_between_the_listing_and_the_look_at_it_does_not_count()
    {
        var demo = Directory.CreateDirectory(Path.Combine(_folder.FullName, "demo"));
        var files = demo.CreateSubdirectory("files");
        // To whoever lists it there is a file, to whoever opens it there is none.
        File.CreateSymbolicLink(Path.Combine(demo.FullName, "flags9.csv"), Path.Combine(_folder.FullName, "nothing"));
        File.CreateSymbolicLink(Path.Combine(files.FullName, "copy.txt"), Path.Combine(_folder.FullName, "nothing"));

        await Flags().FlagAsync(Sample(("A", 1)), default);

        Assert.Equal(2, Rows().Count);
    }

    [Fact]
    public async Task What_was_counted_before_a_file_could_not_be_read_is_not_counted_twice()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var column in new[] { "A", "B", "C", "D", "E", "F" })
            await Flags().FlagAsync(Sample((column, 1)), default);
        var flags = Flags(options => options with { MaxRows = 7 });
        var unreadable = Path.Combine(_folder.FullName, "demo", "flags9.csv");
        using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            socket.Bind(new UnixDomainSocketEndPoint(unreadable));
            for (var attempt = 0; attempt < 3; attempt++)
                await Assert.ThrowsAsync<UserError>(() => flags.FlagAsync(Sample(("A", 2)), default));
        }

        File.Delete(unreadable);
        await flags.FlagAsync(Sample(("A", 2)), default);

        Assert.Equal(3, Rows().Count);
    }

    [Theory]
    [InlineData("../other")]
    [InlineData("..")]
    [InlineData("/tmp/x")]
    public async Task The_name_of_a_demo_leads_nowhere_else(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Flags().FlagAsync(Sample(("A", 1)) with { Demo = name }, default));

    /// <summary>Says that it is short, and has no end.</summary>
    private sealed class Endless() : FileData("endless.bin")
    {
        public override long Length => 5;

        public override Stream OpenRead() => new Zeros();

        private sealed class Zeros : MemoryStream
        {
            public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(buffer.Length);
        }
    }
}
