using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>
/// A value that a demo remembers for each visitor: every page load has its own, from its first event until the session
/// ends. It is not on the page, and a visitor can neither see nor set it.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <example><code>var history = new State&lt;List&lt;string&gt;&gt;(() => []);</code></example>
public sealed record State<T> : Component<T>, IRaisesChange, ISessionState
{
    private readonly Func<T>? _create;
    private readonly ValueCopy<T>? _copy;

    /// <summary>Makes a state whose value is made anew for each session.</summary>
    /// <param name="create">Makes the value.</param>
    public State(Func<T> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        _create = create;
    }

    /// <summary>Makes a state that starts with a copy of a value in each session. The copy goes through JSON.</summary>
    /// <param name="value">The value. Default: none, or 0.</param>
    /// <exception cref="ArgumentException">The value cannot be copied; make it anew for each session instead.</exception>
    public State(T? value = default)
    {
        _copy = CopyOf(value);
        Value = value;
    }

    /// <summary>How long a session keeps the value after it was stored. Default: <see langword="null"/>, as long as the session.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan? TimeToLive
    {
        get;
        init => field = Set(value is null || value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(TimeToLive), value, "TimeToLive must be positive, or null for as long as the session."));
    }

    /// <summary>Called with the value when a session lets go of it: it ended, or <see cref="TimeToLive"/> is over. Default: nothing.</summary>
    public Action<T>? OnDelete { get; init => field = Set(value); }

    internal override bool IsInput => false;

    internal override bool IsPlaced => false;

    object? ISessionState.CreateInitial()
    {
        if (_create is not null)
            return _create();

        // The value may have been set since: new State<int> { Value = 1 }.
        return _copy is not null && _copy.IsOf(CurrentValue) ? _copy.Create() : CopyOf(Value).Create();
    }

    void ISessionState.Deleted(object? value)
    {
        if (value is T deleted)
            OnDelete?.Invoke(deleted);
    }

    JsonElement? ISessionState.Save(object? value)
    {
        try
        {
            return value is T kept ? CopyOf(kept).ToJson() : null;
        }
        catch (ArgumentException)
        {
            // What cannot be copied stays where it is.
            return null;
        }
    }

    bool ISessionState.TryLoad(JsonElement saved, out object? value)
    {
        var read = JsonValues.Read(saved, typeof(T), JsonOptions);
        value = read.Value;
        return read.Error is null && (value is T || default(T) is null);
    }

    string ISessionState.Fingerprint(object? value) => Interfaces.Fingerprint.Of(value, JsonOptions);

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Markup.Empty;

    private static ValueCopy<T> CopyOf(T? value)
    {
        var type = TypeName.Of(typeof(T));
        return ValueCopy<T>.Of(value, $"The value of this State<{type}> cannot be copied for each session", $"Use a factory: new State<{type}>(() => …).");
    }
}
