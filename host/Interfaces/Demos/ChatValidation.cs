using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Reads what the validator of a chat says. The conversation is filled in between the message and what follows it: it is no field.</summary>
internal static class ChatValidation
{
    public static IReadOnlyList<Validation> Of(object? result)
    {
        List<Validation> said = result switch
        {
            Validation one => [one],
            IEnumerable<Validation> several => [.. several],
            ITuple tuple => [.. Enumerable.Range(0, tuple.Length).Select(index => tuple[index]).OfType<Validation>()],
            _ => [],
        };
        if (said.Count == 0)
            throw new InvalidOperationException($"The validator returned {result?.GetType().Name ?? "null"}. It returns a Validation of the message, or one of it and one of each additional input.");
        return said.Count == 1 ? said : [said[0], Validation.Passed, .. said.Skip(1)];
    }
}
