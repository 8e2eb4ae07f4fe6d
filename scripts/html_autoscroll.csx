// What grows stays scrolled to its end, as long as the reader is there.
var log = new Html { Label = "Departures", MaxHeight = 160, AutoScroll = true };
var start = new Button("Start");

async IAsyncEnumerable<Markup> Announce(TimeProvider time)
{
    var board = Markup.Empty;
    for (var train = 1; train <= 6; train++)
    {
        board += Markup.Of($"<p>Train {train} leaves from platform {train * 7 % 5 + 1}.</p>");
        yield return board;
        await Task.Delay(TimeSpan.FromMilliseconds(250), time);
    }
}

start.Click(Announce, [], [log]);

new Blocks { start, log }
