using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>What became of a question that a page asked of a block: the answer, or why there is none.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Refusal">Why there is none; <see langword="null"/> when there is one.</param>
public sealed record BlockReply(JsonElement? Answer, Admission? Refusal);
