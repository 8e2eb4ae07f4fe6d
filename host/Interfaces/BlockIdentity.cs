using System.Text.Json;

namespace Interfaces;

/// <summary>What stays the same when <c>with</c> copies a block: who it is, and who listens to it.</summary>
internal sealed class BlockIdentity
{
    private readonly List<Listener> _listeners = [];
    private Dictionary<string, ServedFunction>? _functions;
    private bool _frozen;

    /// <summary>
    /// How values become JSON. All blocks of a demo share one, and no two demos do: it remembers the types that it
    /// has seen, which would keep a script's types from being unloaded.
    /// </summary>
    public JsonSerializerOptions JsonOptions { get => field ??= JsonValues.CreateOptions(); set; }

    /// <summary>The page itself, of whatever demo: it never knows who listens.</summary>
    public static BlockIdentity Page { get; } = new();

    /// <summary>The run of a region's function in which it was made; <see langword="null"/> for what the script itself made.</summary>
    public Engine.RegionScope? Maker { get; } = Engine.RegionScope.Current;

    public IReadOnlyList<Listener> Listeners => _listeners;

    public void AddOnce(Listener listener)
    {
        if (_frozen && Engine.RegionScope.Current is { } scope)
            scope.Add(listener);
        else if (_frozen)
            throw new InvalidOperationException("Events are wired while the script loads, or in the function of a Render. Move this call out of the handler, before the script's last expression.");
        else if (!_listeners.Contains(listener))
            _listeners.Add(listener);
    }

    /// <summary>Whether anything listens to an event of it: controls that would do nothing need not be there.</summary>
    public bool IsHeard(string kind) => _listeners.Exists(listener => listener.Triggers.Contains((this, kind)));

    /// <summary>Adds a function that the page may call.</summary>
    public void Serve(ServedFunction function, int most)
    {
        if (_frozen)
            throw new InvalidOperationException("Functions are served while the script loads. Move this call out of the handler, before the script's last expression.");
        _functions ??= new(StringComparer.Ordinal);
        if (_functions.Count >= most)
            throw new ArgumentException($"A component serves at most {most} functions.", nameof(function));
        if (!_functions.TryAdd(function.Name, function))
            throw new ArgumentException($"The component serves a function called {function.Name} already. Give one of them another name.", nameof(function));
    }

    /// <summary>A function that the page may call; any name is safe to ask for.</summary>
    public ServedFunction? FindFunction(string name) => _functions?.GetValueOrDefault(name);

    public void Freeze() => _frozen = true;
}
