using System.Text.Json;

namespace Interfaces.Host.Transcripts;

/// <summary>What happens in a step.</summary>
internal abstract record Happening
{
    private Happening()
    {
    }

    /// <summary>Time passes: <c>advance 1s</c>.</summary>
    public sealed record Advance(TimeSpan By) : Happening;

    /// <summary>A visitor does something: <c>ada: click Submit</c>.</summary>
    /// <param name="Visitor">Who: each name is one opened page.</param>
    /// <param name="Action">What.</param>
    /// <param name="IsStart">Whether the next step comes before the end of what this one begins.</param>
    public sealed record Act(string Visitor, VisitorAction Action, bool IsStart) : Happening;

    /// <summary>A visitor waits for the end of what was started: <c>ada: wait</c>.</summary>
    public sealed record Wait(string Visitor) : Happening;
}

/// <summary>What a visitor does.</summary>
internal abstract record VisitorAction
{
    private VisitorAction()
    {
    }

    /// <summary>Opens the page: <c>open</c>.</summary>
    public sealed record Open : VisitorAction;

    /// <summary>Gives a component a value, as by typing or choosing: <c>Name = "Ada"</c>.</summary>
    public sealed record Fill(BlockAddress Block, JsonElement Value) : VisitorAction;

    /// <summary>Raises an event: <c>click Submit</c>, or <c>select Tabs with {"index": 1}</c>.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Block">What raises it.</param>
    /// <param name="Data">What it says of itself; <see langword="null"/> for nothing.</param>
    public sealed record Raise(string Event, BlockAddress Block, JsonElement? Data) : VisitorAction;
}
