// A film that plays while it comes, portion by portion.
var play = new Button("Play") { Variant = ButtonVariant.Primary };
var stop = new Button("Stop");
var film = new Video("Film") { Streaming = true, Autoplay = true, Muted = true, Interactive = false };

async IAsyncEnumerable<byte[]> Film(TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    foreach (var portion in FileData.Beside("media/waves.webm").ReadAllBytes().Chunk(8_000))
    {
        yield return portion;
        await Task.Delay(TimeSpan.FromMilliseconds(300), time, cancellation);
    }
}

var plays = play.Click(Film, [], [film]);
stop.Click(() => { }, options: new EventOptions { Cancels = [plays] });

new Blocks("Film in portions") { new Row { play, stop }, film }
