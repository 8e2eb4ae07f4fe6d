using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Files;

/// <summary>The pieces of a stream, and what handlers make of them, take each other's place.</summary>
public sealed class ReplacedFileTests
{
    private readonly Image _camera = new("Camera");
    private readonly Image _shown = new("Shown") { Interactive = false };

    [Fact]
    public async Task Pieces_and_results_do_not_fill_the_files_of_the_session()
    {
        _camera.Stream((FileData frame) => FileData.FromBytes(frame.ReadAllBytes(), "copy.png"), _camera, _shown);
        using var demo = new TestDemo(new Blocks { _camera, _shown });
        var session = demo.Open();
        var first = Picture();
        var kept = session.Files.Add(Picture());

        for (var piece = 0; piece < 100; piece++)
            await SendAsync(demo, session, piece == 0 ? first : Picture());

        // Those that are shown, those that a page may still be loading, and what is no piece.
        Assert.Equal(FileTable.MaxReplaced + 3, session.Files.Count);
        Assert.NotNull(session.Files.Find(kept));
        Assert.Equal(1, first.Releases);
    }

    [Fact]
    public async Task A_piece_that_is_still_shown_stays()
    {
        _camera.Stream((FileData frame, FileData? shown) => shown ?? frame, [_camera, _shown], [_shown]);
        using var demo = new TestDemo(new Blocks { _camera, _shown });
        var session = demo.Open();
        var first = Picture();

        await SendAsync(demo, session, first);
        demo.Engine.Render("d1", session);
        var replaced = Picture();
        await SendAsync(demo, session, replaced);
        for (var piece = 0; piece <= FileTable.MaxReplaced; piece++)
        {
            await SendAsync(demo, session, Picture());
            demo.Engine.Render("d1", session);
        }

        Assert.Equal(0, first.Releases);
        Assert.Equal(1, replaced.Releases);
    }

    [Fact]
    public async Task Of_other_events_all_files_are_kept()
    {
        _camera.Change((FileData frame) => frame, _camera, _shown);
        using var demo = new TestDemo(new Blocks { _camera, _shown });
        var session = demo.Open();

        for (var picture = 0; picture < 40; picture++)
            await demo.RaiseAsync(session, _camera, "change", (_camera, new { id = session.Files.Add(Picture()) }));

        Assert.Equal(40, session.Files.Count);
    }

    private async Task SendAsync(TestDemo demo, Interfaces.Engine.Session session, FileData piece)
    {
        await demo.RaiseAsync(session, _camera, "stream", (_camera, new { id = session.Files.Add(piece) }));
        // As a page is sent it.
        demo.Engine.Render("d1", session);
    }

    private static CountedFile Picture() => new(new Bitmap(1, 1).ToPng());

    private sealed class CountedFile(byte[] bytes) : FileData("frame.png")
    {
        public int Releases { get; private set; }

        public override long Length => bytes.Length;

        public override Stream OpenRead() => new MemoryStream(bytes, writable: false);

        protected internal override void Release() => Releases++;
    }
}
