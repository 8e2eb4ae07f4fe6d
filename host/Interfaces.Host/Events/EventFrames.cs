using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>Translates what the engine says into the Server-Sent Events of the page.</summary>
internal sealed class EventFrames(DemoEngine engine, Session session, string mount)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private bool _waited;

    /// <summary>The frame of a message, or <see langword="null"/> when the page needs to know nothing of it.</summary>
    public byte[]? Of(EngineMessage message, int id) => message switch
    {
        EngineMessage.Updated { StorageKey: { } key } stored => Frame(id, "store", json =>
        {
            // There is nothing to be seen of it: handing the value over is all.
            json.WriteString("key", key);
            json.WritePropertyName("value");
            stored.Properties["Value"].WriteTo(json);
        }),
        EngineMessage.Updated updated => Patch(updated.Block, updated.HasValue, id),
        EngineMessage.Queued queued => Queued(queued, id),
        // Who never waited is not told that the wait is over.
        EngineMessage.Started when _waited => Frame(id, "started", static _ => { }),
        EngineMessage.Progress progress => Frame(id, "progress", json =>
        {
            if (progress.Fraction is { } fraction)
                json.WriteNumber("fraction", fraction);
            json.WriteString("description", progress.Description);
        }),
        EngineMessage.Notice notice => Frame(id, "notice", json =>
        {
            json.WriteString("level", LevelOf(notice.Level));
            json.WriteString("title", notice.Title);
            json.WriteString("message", notice.Message);
        }),
        EngineMessage.Failed failed => Failed(failed, id),
        _ => null,
    };

    /// <summary>The frame that shows a block as it is now.</summary>
    public byte[] Patch(int block, bool hasValue, int id)
    {
        var html = engine.RenderBlock(mount, session, block).ToString();
        return Frame(id, "patch", json =>
        {
            json.WriteNumber("component", block);
            json.WriteString("html", html);
            json.WriteBoolean("value", hasValue);
        });
    }

    /// <summary>The frame after which there is no other.</summary>
    public static byte[] Done(int id) => Frame(id, "done", static _ => { });

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
    });

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
