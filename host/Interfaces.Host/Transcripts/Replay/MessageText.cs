using System.Globalization;
using Interfaces.Engine;

namespace Interfaces.Host.Transcripts;

/// <summary>Writes what an engine says as lines of a transcript.</summary>
internal sealed class MessageText(DemoDescription demo, BlockNames names)
{
    /// <summary>The lines of a message; none when a visitor sees nothing of it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="faultOf">The exception behind a reference.</param>
    public IEnumerable<string> Of(EngineMessage message, Func<string, HandlerFault?> faultOf) => message switch
    {
        EngineMessage.Updated updated => Update(updated),
        EngineMessage.Appended appended => [$"{names.Of(appended.Block)}{Item(appended.Item)} += {ValueText.Quote(appended.Text)}"],
        EngineMessage.Rendered rendered => [$"{names.Of(rendered.Block)} shows{(rendered.Blocks.Count == 0 ? " nothing" : "")}", .. Outline(rendered.Blocks)],
        EngineMessage.Notice notice => Spoken(notice.Level.ToString().ToLowerInvariant(), notice.Title, notice.Message),
        EngineMessage.Failed { Fields.Count: > 0 } failed => Fields(failed.Fields),
        EngineMessage.Failed failed => [.. Spoken("error", failed.Title, failed.Message), .. Fault(failed.Reference, faultOf)],
        EngineMessage.Queued queued => [string.Create(CultureInfo.InvariantCulture, $"waits at position {queued.Position} in line")],
        EngineMessage.Progress progress => [ProgressText.Of(progress)],
        EngineMessage.Completed { Cancelled: true } completed => [$"{demo.FindHandler(completed.Handler)?.Name ?? "the handler"} stopped"],
        EngineMessage.Completed { FromCache: true } completed => [$"{demo.FindHandler(completed.Handler)?.Name ?? "the handler"} from cache"],
        _ => [],
    };

    /// <summary>The lines of an event that may not run.</summary>
    public IEnumerable<string> Of(Admission refusal) => refusal switch
    {
        Admission.Invalid invalid => Fields(invalid.Fields),
        Admission.Busy busy => Spoken("error", null, busy.Message),
        Admission.Changed changed => Spoken("error", null, changed.Message),
        _ => [],
    };

    public static IEnumerable<string> Ignored(string handler) => [$"ignored, as {handler} still runs"];

    private IEnumerable<string> Update(EngineMessage.Updated updated)
    {
        var name = names.Of(updated.Block);
        return updated.Properties
            .OrderBy(property => property.Key != "Value")
            .SelectMany(property => Assign(property.Key == "Value" ? name : $"{name}.{property.Key}", ValueText.Of(property.Value)));
    }

    private static string Item(int? item) => item is { } index ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : "";

    // Layouts without a name of their own are passed over: what is in them is what a visitor reads.
    private IEnumerable<string> Outline(IReadOnlyList<BlockOutline> blocks) => blocks.SelectMany(block =>
        (block.Value is { } value ? Assign(names.Of(block.Number), ValueText.Of(value)) : block.Text is null ? [] : [names.Of(block.Number)])
        .Select(line => "  " + line)
        .Concat(Outline(block.Blocks)));

    private IEnumerable<string> Fields(IReadOnlyDictionary<string, string> fields) =>
        fields.SelectMany(field => Spoken($"error at {names.OfField(field.Key)}", null, field.Value));

    private static IEnumerable<string> Fault(string? reference, Func<string, HandlerFault?> faultOf) =>
        reference is not null && faultOf(reference) is { } fault
            ? Spoken($"{fault.Error.GetType().Name} in {fault.Handler}", null, fault.Error.Message)
            : [];

    private static IEnumerable<string> Spoken(string kind, string? title, string message)
    {
        var head = title is null ? $"{kind}:" : $"{kind} {ValueText.Quote(title)}:";
        if (TextBlock.Suits(message))
            return After(head, [.. TextBlock.Write(message)]);
        return [$"{head} {(message.Any(char.IsControl) || message.Trim() != message ? ValueText.Quote(message) : message)}"];
    }

    private static IEnumerable<string> Assign(string name, IReadOnlyList<string> value) => After(name + " =", value);

    private static IEnumerable<string> After(string head, IReadOnlyList<string> lines) => [$"{head} {lines[0]}", .. lines.Skip(1)];
}
