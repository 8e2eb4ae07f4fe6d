using System.Text.Json;

namespace Interfaces.Host.Questions;

/// <summary>What a page asks of one of its blocks, outside of any event.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Mount">The demo's place on the page.</param>
/// <param name="Question">The question, which the block understands.</param>
public sealed record BlockQuestion(string Session, string Mount, JsonElement Question);
