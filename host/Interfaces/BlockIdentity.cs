using System.Text.Json;

namespace Interfaces;

/// <summary>What stays the same when <c>with</c> copies a block: who it is, and who listens to it.</summary>
internal sealed class BlockIdentity
{
    private readonly List<Listener> _listeners = [];
    private bool _frozen;

    /// <summary>
    /// How values become JSON. All blocks of a demo share one, and no two demos do: it remembers the types that it
    /// has seen, which would keep a script's types from being unloaded.
    /// </summary>
    public JsonSerializerOptions JsonOptions { get => field ??= JsonValues.CreateOptions(); set; }

    /// <summary>The page itself, of whatever demo: it never knows who listens.</summary>
    public static BlockIdentity Page { get; } = new();

    public IReadOnlyList<Listener> Listeners => _listeners;

    public void AddOnce(Listener listener)
    {
        if (_frozen)
            throw new InvalidOperationException("Events are wired while the script loads. Move this call out of the handler, before the script's last expression.");
        if (!_listeners.Contains(listener))
            _listeners.Add(listener);
    }

    public void Freeze() => _frozen = true;
}
