namespace Interfaces;

/// <summary>An event of a component or of the demo, as one of several that call the same handler: <c>name.Submit()</c>.</summary>
public sealed record Trigger
{
    internal Trigger(IEventSource source, string kind)
    {
        ArgumentNullException.ThrowIfNull(source);
        (Source, Event) = (source.Identity, kind);
    }

    private Trigger(BlockIdentity source, string kind) => (Source, Event) = (source, kind);

    internal BlockIdentity Source { get; }

    internal string Event { get; }

    /// <summary>The opening of the page, of whatever demo the handler belongs to.</summary>
    internal static Trigger Load { get; } = new(BlockIdentity.Page, Engine.EventNames.Load);
}
