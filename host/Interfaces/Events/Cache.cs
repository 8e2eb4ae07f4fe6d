using System.Diagnostics.CodeAnalysis;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>
/// What handlers keep by hand from one call to the next. A parameter of this type is filled by the engine; all handlers
/// and visitors of a demo share one, and with <see cref="ForSession"/> each visitor has another.
/// </summary>
/// <remarks>
/// A key is anything that is equal to another of the same content: a text, a number, a tuple of them, a record. How much
/// is kept is bounded by the options of the host; when there is no room, what was used longest ago goes. A value is not
/// copied. All of it is safe for handlers that run at the same time, and all of it ends with the demo, or with the session.
/// </remarks>
/// <example><code>async Task&lt;string&gt; Summarize(string text, Cache cache) => await cache.GetOrAddAsync(text, () => Ask(text));</code></example>
[Injected]
public sealed class Cache
{
    private readonly RecentlyUsed<object, object?> _entries;
    private readonly Func<RecentlyUsed<object, object?>> _own;

    internal Cache(RecentlyUsed<object, object?> entries, Func<RecentlyUsed<object, object?>> own) => (_entries, _own) = (entries, own);

    /// <summary>The cache of this visitor alone. It goes with the session.</summary>
    public Cache ForSession => new(_own(), _own);

    /// <summary>How many values there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Finds a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value; the default of the type when there is none.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>Whether there is a value of that type.</returns>
    public bool TryGet<T>(object key, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        value = default;
        if (!_entries.TryGet(key, out var found) || found is not (T or null) || (found is null && default(T) is not null))
            return false;
        value = (T)found!;
        return true;
    }

    /// <summary>Finds a value.</summary>
    /// <param name="key">The key.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The value; the default of the type when there is none.</returns>
    public T? Get<T>(object key) => TryGet<T>(key, out var value) ? value : default;

    /// <summary>Keeps a value, in the place of the one that was there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="lifetime">How long it is kept. Default: as long as there is room. Bounds: more than 0.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The lifetime is out of bounds.</exception>
    public void Set<T>(object key, T value, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (lifetime <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(lifetime), lifetime, "A lifetime must be more than 0.");
        _entries.Set(key, value, 0, lifetime);
    }

    /// <summary>Finds a value, or makes and keeps it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes the value when there is none. Of two at the same time both may be asked.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The value.</returns>
    public T GetOrAdd<T>(object key, Func<T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (TryGet<T>(key, out var value))
            return value;
        Set(key, value = make());
        return value;
    }

    /// <summary>Finds a value, or waits for one to be made and keeps it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes the value when there is none. Of two at the same time both may be asked.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The value.</returns>
    public async Task<T> GetOrAddAsync<T>(object key, Func<Task<T>> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        if (TryGet<T>(key, out var value))
            return value;
        Set(key, value = await make());
        return value;
    }

    /// <summary>Lets go of a value.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _entries.Remove(key);
    }

    /// <summary>Lets go of all values.</summary>
    public void Clear() => _entries.Clear();
}
