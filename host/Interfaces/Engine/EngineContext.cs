namespace Interfaces.Engine;

/// <summary>What an engine is given from outside.</summary>
public sealed record EngineContext
{
    /// <summary>The limits. Default: those of <see cref="EngineOptions"/>.</summary>
    public EngineOptions Options { get; init; } = new();

    /// <summary>The clock, for handlers too. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The source of chance for handlers that ask for one. Default: a shared one that nobody can predict.</summary>
    public Random Random { get; init; } = Random.Shared;

    /// <summary>Renders the Markdown of titles, help lines and components.</summary>
    public required IMarkdownRenderer Markdown { get; init; }

    /// <summary>Where the sessions are kept. Engines that share a store share its bound.</summary>
    public required SessionStore Sessions { get; init; }

    /// <summary>The handlers that go on though they were cancelled. Engines that share it share its bound. Default: a list of its own.</summary>
    public AbandonedHandlers Abandoned { get; init; } = new();

    /// <summary>Keeps what visitors flag, where the script names nobody for it. Default: <see langword="null"/>, nothing is kept.</summary>
    public IFlaggingCallback? Flagging { get; init; }

    /// <summary>Told of every exception that a handler throws. Default: nobody.</summary>
    public Action<HandlerFault>? Faulted { get; init; }
}
