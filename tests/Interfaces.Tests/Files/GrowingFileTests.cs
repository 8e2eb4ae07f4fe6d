namespace Interfaces.Tests.Files;

public sealed class GrowingFileTests
{
    [Fact]
    public async Task Who_follows_it_reads_what_comes_until_it_is_whole()
    {
        var file = new GrowingFile("a.bin", "application/octet-stream");
        file.Append([1, 2]);
        await using var follow = file.Follow()!;
        var buffer = new byte[8];

        Assert.Equal(2, await follow.ReadAsync(buffer));
        var waiting = follow.ReadAsync(buffer).AsTask();
        Assert.False(waiting.IsCompleted);
        file.Append([3]);
        Assert.Equal(1, await waiting);
        Assert.Equal(3, buffer[0]);

        waiting = follow.ReadAsync(buffer).AsTask();
        file.Complete();
        Assert.Equal(0, await waiting);
        Assert.Null(file.Follow());
        Assert.Equal([1, 2, 3], file.ReadAllBytes());
    }

    [Fact]
    public async Task Who_comes_late_reads_from_the_beginning()
    {
        var file = new GrowingFile("a.bin", "application/octet-stream");
        file.Append([1, 2]);
        file.Append([3]);
        await using var follow = file.Follow()!;
        file.Complete();

        using var copy = new MemoryStream();
        await follow.CopyToAsync(copy);

        Assert.Equal([1, 2, 3], copy.ToArray());
    }

    [Fact]
    public async Task Who_goes_away_waits_no_longer()
    {
        var file = new GrowingFile("a.bin", "application/octet-stream");
        using var gone = new CancellationTokenSource();
        var waiting = file.Follow()!.ReadAsync(new byte[1], gone.Token).AsTask();

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public void What_was_read_of_it_stays_as_it_was()
    {
        var file = new GrowingFile("a.bin", "application/octet-stream");
        file.Append([1, 2]);
        using var early = file.OpenRead();

        file.Append([3]);
        file.Complete(bytes => bytes[0] = 9);

        Assert.Equal(2, early.Length);
        Assert.Equal(1, early.ReadByte());
        Assert.Equal([9, 2, 3], file.ReadAllBytes());
    }

    [Fact]
    public async Task Its_session_s_end_is_its_end()
    {
        var file = new GrowingFile("a.bin", "application/octet-stream");
        var waiting = file.Follow()!.ReadAsync(new byte[1]).AsTask();

        file.Release();
        file.Append([1]);

        Assert.Equal(0, await waiting);
        Assert.Equal(0, file.Length);
    }
}
