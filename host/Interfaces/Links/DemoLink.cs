using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>How a demo stood when a visitor asked for a link to it. It is data: it holds nothing of the script that was loaded then.</summary>
/// <param name="Values">The values of the inputs, as a page sends them, by what stays the same about each when the script is edited.</param>
/// <param name="States">The values of the states, by the same.</param>
/// <param name="Bytes">How long all of it is, in bytes.</param>
public sealed record DemoLink(IReadOnlyDictionary<string, JsonElement> Values, IReadOnlyDictionary<string, JsonElement> States, int Bytes);
