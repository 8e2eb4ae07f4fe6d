using System.Text.Json;

namespace Interfaces.Host.Events;

/// <summary>What a page posts when a visitor did something.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Mount">The demo's place on the page.</param>
/// <param name="Call">The page's own number of the event: posting it again does not run the event again, but continues its stream.</param>
/// <param name="Handler">The handler's number.</param>
/// <param name="Values">The components' values, by block number.</param>
/// <param name="After">The last message that the page has seen; -1 for none.</param>
/// <param name="Trigger">Which of the handler's triggers raised the event, by its place among them.</param>
/// <param name="Data">What else there is to know of the event.</param>
public sealed record EventRequest(
    string Session,
    string Mount,
    int Call,
    int Handler,
    IReadOnlyDictionary<int, JsonElement> Values,
    int After = -1,
    int Trigger = 0,
    JsonElement? Data = null);

/// <summary>The answer to a page that opens a session.</summary>
/// <param name="Session">The session's id.</param>
public sealed record SessionOpened(string Session);

/// <summary>What a page posts when its visitor leaves.</summary>
/// <param name="Session">The session's id.</param>
public sealed record SessionEnd(string Session);
