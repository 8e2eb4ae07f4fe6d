using System.Text.Json;

namespace Interfaces;

/// <summary>What a block answers to a question of its page, outside of any event.</summary>
/// <param name="Json">The answer.</param>
/// <param name="Changed">The block as it is from now on for this visitor; <see langword="null"/> when the question changed nothing.</param>
internal sealed record BlockAnswer(JsonElement Json, Block? Changed = null);
