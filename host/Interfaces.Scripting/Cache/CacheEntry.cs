using System.Security.Cryptography;
using System.Text;

namespace Interfaces.Scripting;

/// <summary>
/// A compiled script as bytes: a mark, a hash of all that follows, the content. Anything that is not exactly what was
/// written, a half-written file too, is seen by its hash.
/// </summary>
internal static class CacheEntry
{
    private static readonly byte[] Mark = "interfaces script 1\n"u8.ToArray();

    public static byte[] Write(CompiledScript script)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            WriteBytes(writer, script.Assembly);
            WriteBytes(writer, script.Symbols);
            writer.Write(script.EntryType);
            writer.Write(script.EntryMethod);
            writer.Write(script.DemoLine);
            WriteDiagnostics(writer, script.Warnings);
            WriteSpans(writer, script.Spans);
        }

        var bytes = content.ToArray();
        return [.. Mark, .. SHA256.HashData(bytes), .. bytes];
    }

    /// <summary>What was written; nothing when the bytes are not whole.</summary>
    public static CompiledScript? Read(byte[] bytes)
    {
        var header = Mark.Length + SHA256.HashSizeInBytes;
        if (bytes.Length < header
            || !bytes.AsSpan(0, Mark.Length).SequenceEqual(Mark)
            || !SHA256.HashData(bytes.AsSpan(header)).AsSpan().SequenceEqual(bytes.AsSpan(Mark.Length, SHA256.HashSizeInBytes)))
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, header, bytes.Length - header), Encoding.UTF8);
        return new(
            reader.ReadBytes(reader.ReadInt32()),
            reader.ReadBytes(reader.ReadInt32()),
            reader.ReadString(),
            reader.ReadString(),
            reader.ReadInt32(),
            ReadDiagnostics(reader),
            ReadSpans(reader));
    }

    private static void WriteBytes(BinaryWriter writer, byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static void WriteDiagnostics(BinaryWriter writer, IReadOnlyList<ScriptDiagnostic> diagnostics)
    {
        writer.Write(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write((int)diagnostic.Severity);
            writer.Write(diagnostic.Id);
            writer.Write(diagnostic.Message);
            writer.Write(diagnostic.File);
            writer.Write(diagnostic.Line);
            writer.Write(diagnostic.Column);
            writer.Write(diagnostic.EndColumn);
            writer.Write(diagnostic.SourceLine);
        }
    }

    private static ScriptDiagnostic[] ReadDiagnostics(BinaryReader reader)
    {
        var diagnostics = new ScriptDiagnostic[reader.ReadInt32()];
        for (var i = 0; i < diagnostics.Length; i++)
        {
            diagnostics[i] = new(
                (ScriptSeverity)reader.ReadInt32(), reader.ReadString(), reader.ReadString(), reader.ReadString(),
                reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
        }

        return diagnostics;
    }

    // The same name is hovered over many times: its text is kept once and named by its number, 0 for none.
    private static void WriteSpans(BinaryWriter writer, IReadOnlyList<SourceSpan> spans)
    {
        var hovers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var hover in spans.Select(span => span.Hover).OfType<string>())
            hovers.TryAdd(hover, hovers.Count + 1);
        writer.Write(hovers.Count);
        foreach (var hover in hovers.Keys)
            writer.Write(hover);
        writer.Write(spans.Count);
        var end = 0;
        foreach (var span in spans)
        {
            writer.Write7BitEncodedInt(span.Start - end);
            writer.Write7BitEncodedInt(span.Length);
            writer.Write((byte)span.Kind);
            writer.Write7BitEncodedInt(span.Hover is null ? 0 : hovers[span.Hover]);
            end = span.Start + span.Length;
        }
    }

    private static SourceSpan[] ReadSpans(BinaryReader reader)
    {
        var hovers = new string?[reader.ReadInt32() + 1];
        for (var i = 1; i < hovers.Length; i++)
            hovers[i] = reader.ReadString();
        var spans = new SourceSpan[reader.ReadInt32()];
        var end = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            var start = end + reader.Read7BitEncodedInt();
            var length = reader.Read7BitEncodedInt();
            spans[i] = new(start, length, (SpanKind)reader.ReadByte(), hovers[reader.Read7BitEncodedInt()]);
            end = start + length;
        }

        return spans;
    }
}
