using System.Collections;

namespace Interfaces;

/// <summary>New values, or other properties, for some of a handler's outputs; the others stay as they are.</summary>
/// <example><code>return new Updates { [total] = 3, [name] = name with { Enabled = false } };</code></example>
public sealed class Updates : IEnumerable<KeyValuePair<Block, object?>>
{
    private readonly Dictionary<BlockIdentity, KeyValuePair<Block, object?>> _outputs = [];

    /// <summary>What an output becomes.</summary>
    /// <param name="output">The component or layout.</param>
    /// <exception cref="KeyNotFoundException">Nothing was set for it.</exception>
    public object? this[Block output]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(output);
            return _outputs.TryGetValue(output.Identity, out var update)
                ? update.Value
                : throw new KeyNotFoundException($"Nothing was set for {Engine.BlockName.Of(output)}.");
        }

        set
        {
            ArgumentNullException.ThrowIfNull(output);
            _outputs[output.Identity] = new(output, value);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<Block, object?>> GetEnumerator() => _outputs.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
