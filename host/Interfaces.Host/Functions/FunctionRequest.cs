using System.Text.Json;

namespace Interfaces.Host.Functions;

/// <summary>What a component's module posts to call a function.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="Block">The component's number.</param>
/// <param name="Function">The function's name.</param>
/// <param name="Arguments">The arguments, as a list.</param>
internal sealed record FunctionRequest(string Session, int Block, string Function, JsonElement Arguments);

/// <summary>The answer.</summary>
/// <param name="Result">What the function returned.</param>
internal sealed record FunctionAnswer(JsonElement Result);
