using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>Translates what the engine says into the Server-Sent Events of the page.</summary>
internal sealed class EventFrames(DemoEngine engine, Session session, EventRequest request)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly HashSet<int> _reported = [];
    private readonly HashSet<int> _grown = [];
    private bool _waited;

    /// <summary>The frame of a message, or <see langword="null"/> when the page needs to know nothing of it.</summary>
    public EventFrame? Of(EngineMessage message, int id)
    {
        try
        {
            return message switch
            {
                EngineMessage.Updated updated => Update(updated, id),
                EngineMessage.Appended appended => Grown(appended.Block, id),
                EngineMessage.Rendered rendered => View(rendered.Block, hasValue: false, id),
                _ => Bytes(message, id) is { } bytes ? new EventFrame(id, bytes) : null,
            };
        }
        catch (Exception error)
        {
            return Failed(error, id);
        }
    }

    /// <summary>The blocks whose texts have grown since they were last rendered; they are taken as told of from here on.</summary>
    public int[] TakeGrown()
    {
        int[] grown = [.. _grown];
        _grown.Clear();
        return grown;
    }

    /// <summary>The frame of an exception.</summary>
    public EventFrame Failed(Exception error, int id) => new(id, Failed(engine.Fail(session, request.Handler, error), id));

    /// <summary>A frame that was let go, made again.</summary>
    public EventFrame? Again(EventFrame frame)
    {
        try
        {
            return frame.IsEnd
                ? Shown(engine.FollowGrown(request.Mount, session, frame.Block!.Value), frame.Block.Value, frame.HasValue, frame.Id)
                : View(frame.Block!.Value, frame.HasValue, frame.Id, mayGrow: frame.IsGrowth || frame.Mark is not null);
        }
        catch (Exception error)
        {
            // To render is to run code of the script.
            return Failed(error, frame.Id);
        }
    }

    /// <summary>The frame that says that a text has grown.</summary>
    public static EventFrame Growth(int block, int id, bool isEnd) => new(id, null) { Block = block, HasValue = true, IsGrowth = true, IsEnd = isEnd, IsAlone = true };

    /// <summary>What a page is to add to a text.</summary>
    public static byte[] Append(GrowthPiece piece, int id) => Frame(id, "append", json =>
    {
        json.WriteString("target", piece.Target);
        json.WriteNumber("from", piece.From);
        json.WriteNumber("to", piece.To);
        if (piece.Text is not null)
        {
            json.WriteString("text", piece.Text);
            return;
        }

        json.WriteString("closed", piece.Closed.ToString());
        json.WriteString("open", piece.Open.ToString());
        if (piece.IsFresh)
            json.WriteBoolean("fresh", true);
    });

    /// <summary>The frame after which there is no other.</summary>
    public static EventFrame Done(int id) => new(id, Frame(id, "done", static _ => { }));

    private EventFrame? Update(EngineMessage.Updated updated, int id) => updated.StorageKey is { } key
        ? new EventFrame(id, Store(updated, key, id)) { Block = updated.Block, HasValue = true }
        : Updated(updated, id);

    private EventFrame? Updated(EngineMessage.Updated updated, int id)
    {
        _grown.Remove(updated.Block);
        return View(updated.Block, updated.HasValue, id, updated.MayGrow, updated);
    }

    private EventFrame Grown(int block, int id)
    {
        _grown.Add(block);
        return Growth(block, id, isEnd: false);
    }

    // A block that is gone with its region has nothing left to show.
    private EventFrame? View(int block, bool hasValue, int id, bool mayGrow = false, EngineMessage.Updated? update = null)
    {
        var shown = mayGrow
            ? engine.Follow(request.Mount, session, block, update)
            : new FollowedBlock(update is null ? engine.RenderBlock(request.Mount, session, block) : engine.RenderUpdate(request.Mount, session, update), null);
        return Shown(shown, block, hasValue, id);
    }

    private EventFrame? Shown(FollowedBlock shown, int block, bool hasValue, int id)
    {
        var (markup, mark) = shown;
        return markup.IsEmpty ? null : new EventFrame(id, Patch(block, markup, hasValue, mark, id))
        {
            Block = block,
            HasValue = hasValue,
            IsView = true,
            IsAlone = DemoEngine.IsAlone(session, block),
            Mark = mark,
        };
    }

    private byte[]? Bytes(EngineMessage message, int id) => message switch
    {
        EngineMessage.Queued queued => Queued(queued, id),
        // Who never waited is not told that the wait is over.
        EngineMessage.Started when _waited => Frame(id, "started", static _ => { }),
        EngineMessage.Progress progress => Progress(progress.Handler, ProgressMarkup.Of(progress.Levels).ToString(), id),
        EngineMessage.Completed completed when _reported.Contains(completed.Handler) => Progress(completed.Handler, null, id),
        EngineMessage.Notice notice => Frame(id, "notice", json =>
        {
            json.WriteString("level", LevelOf(notice.Level));
            json.WriteString("title", notice.Title);
            json.WriteString("message", notice.Message);
            Stay(json, notice.Duration);
        }),
        EngineMessage.Failed failed => Failed(failed, id),
        EngineMessage.Completed { FromCache: true } completed => Cached(completed, id),
        _ => null,
    };

    // There is nothing to be seen of it: handing the value over is all.
    private static byte[] Store(EngineMessage.Updated stored, string key, int id) => Frame(id, "store", json =>
    {
        json.WriteString("key", key);
        json.WritePropertyName("value");
        stored.Properties["Value"].WriteTo(json);
    });

    private static byte[] Patch(int block, Markup markup, bool hasValue, GrowthMark? mark, int id) => Frame(id, "patch", json =>
    {
        json.WriteNumber("component", block);
        json.WriteString("html", markup.ToString());
        json.WriteBoolean("value", hasValue);
        if (mark is null)
            return;
        json.WriteStartObject("grows");
        json.WriteString("target", mark.Target);
        json.WriteNumber("to", mark.Length);
        json.WriteEndObject();
    });

    private byte[] Queued(EngineMessage.Queued queued, int id)
    {
        _waited = true;
        return Frame(id, "queued", json =>
        {
            json.WriteNumber("position", queued.Position);
            if (queued.Seconds is { } seconds)
                json.WriteNumber("estimate", Math.Round(seconds, 1));
        });
    }

    private byte[]? Cached(EngineMessage.Completed completed, int id) => session.ShownBy(completed.Handler) is { Count: > 0 } blocks
        ? Frame(id, "cached", json =>
        {
            json.WriteStartArray("components");
            foreach (var block in blocks)
                json.WriteNumberValue(block);
            json.WriteEndArray();
        })
        : null;

    private static byte[] Failed(EngineMessage.Failed failed, int id) => Frame(id, "failed", json =>
    {
        json.WriteString("message", failed.Message);
        json.WriteString("title", failed.Title);
        json.WriteString("reference", failed.Reference);
        json.WriteStartObject("fields");
        foreach (var (field, message) in failed.Fields)
            json.WriteString(field, message);
        json.WriteEndObject();
        json.WriteString("detail", failed.Detail);
        Stay(json, failed.Duration);
    });

    private byte[] Progress(int handler, string? html, int id)
    {
        _ = html is null ? _reported.Remove(handler) : _reported.Add(handler);
        return Frame(id, "progress", json =>
        {
            json.WriteNumber("handler", handler);
            json.WriteString("html", html);
        });
    }

    // What stays until it is dismissed stays for 0 seconds; what says nothing stays as the page likes.
    private static void Stay(Utf8JsonWriter json, TimeSpan? duration)
    {
        if (duration is { } time)
            json.WriteNumber("seconds", Math.Max(0, time.TotalSeconds));
    }

    private static string LevelOf(NoticeLevel level) => level switch
    {
        NoticeLevel.Success => "success",
        NoticeLevel.Warning => "warning",
        _ => "info",
    };

    private static byte[] Frame(int id, string kind, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"id: {id}\nevent: {kind}\ndata: "), buffer);
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
