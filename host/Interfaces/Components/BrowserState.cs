using System.Text.Json;

namespace Interfaces;

/// <summary>
/// A value that is kept in the visitor's browser: it is there again when the visitor comes back, also after the host
/// was restarted. It is nowhere to be seen on the page.
/// </summary>
/// <remarks>Without a <see cref="Secret"/> a visitor can read and change it like any other input.</remarks>
/// <typeparam name="T">The type of the value; it is stored as JSON.</typeparam>
/// <example><code>var theme = new BrowserState&lt;string&gt;("theme", "light");</code></example>
public sealed record BrowserState<T> : Component<T>, IRaisesChange, IStoredInBrowser
{
    private const int MaxKeyLength = 200;

    // The copies share it: the key that seals is costly to make.
    private readonly ValueSeal.Keyring _keyring = new();
    private readonly ValueCopy<T> _default;

    /// <summary>Makes a value that is kept in the browser.</summary>
    /// <param name="storageKey">The name under which the browser keeps it. All demos of a site that use the name share the value. Bounds: 1 to 200 characters.</param>
    /// <param name="value">The value of a visitor whose browser keeps none. Default: none, or 0.</param>
    /// <exception cref="ArgumentException">The name is empty or too long, or the value is not the same when it comes back from JSON.</exception>
    public BrowserState(string storageKey, T? value = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(storageKey);
        if (storageKey.Length > MaxKeyLength)
            throw new ArgumentException($"The storage key has {storageKey.Length} characters. Give it at most {MaxKeyLength}.", nameof(storageKey));
        StorageKey = storageKey;
        _default = ValueCopy<T>.Of(value, $"The value of this BrowserState<{TypeName.Of(typeof(T))}> cannot be kept in a browser", "Use a type that JSON holds, such as a record.");
    }

    /// <summary>The name under which the browser keeps the value.</summary>
    public string StorageKey { get; }

    /// <summary>
    /// Seals the value, so that a visitor can neither read nor make one; only bring back an older one. Keep it out of
    /// the script: read it from the environment. With another secret, what browsers keep is lost. Default:
    /// <see langword="null"/>, the value is not sealed.
    /// </summary>
    public string? Secret { internal get; init => field = Set(value); }

    internal override string Kind => "browser-state";

    internal override bool MustBeSent => false;

    // A copy each time: no visitor's handler may change what the others start with.
    private protected override object? Unset => _default.Create();

    internal override Markup WrapperAttributes(RenderContext context) => Markup.Attribute("hidden", true);

    /// <summary>Says which value it is, and keeps the secret.</summary>
    public override string ToString() => $"{nameof(BrowserState<>)} {{ {nameof(StorageKey)} = {StorageKey} }}";

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) =>
        Markup.Of($"""<span data-value="storage" data-key="{StorageKey}"></span>""");

    /// <inheritdoc/>
    protected override Parsed<T?> Parse(JsonElement json)
    {
        // A visitor can mend nothing here: what does not fit, or no longer fits, counts as nothing kept.
        var opened = Seal is { } seal ? seal.Open(json) : json;
        var read = opened is { } content ? JsonValues.Read<T>(content, JsonOptions) : Parsed.Error<T?>("");
        return read.Error is null ? read : Parsed.Ok(_default.Create());
    }

    /// <inheritdoc/>
    protected override JsonElement Format(T value)
    {
        var json = base.Format(value);
        return Seal is { } seal ? seal.Close(json) : json;
    }

    private ValueSeal? Seal => Secret is null ? null : _keyring.For(Secret, StorageKey);
}
