using Interfaces.Engine;
using Interfaces.Host.Events;
using Interfaces.Host.Files;
using Interfaces.Host.Flags;
using Interfaces.Scripting;

namespace Interfaces.Host;

/// <summary>
/// What the host is told: on the command line, in the environment (<c>Interfaces__Scripts</c>) or in the section
/// <c>Interfaces</c> of <c>appsettings.json</c>. Every default is meant to serve as it is.
/// </summary>
public sealed record HostOptions
{
    /// <summary>The section of the configuration that holds these options.</summary>
    public const string Section = "Interfaces";

    /// <summary>The addresses to listen on, separated by semicolons. Default: <c>http://127.0.0.1:5080</c>.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The folder of the demos. Default: <c>scripts</c> in the folder that holds <c>Interfaces.sln</c>, else beside the program.</summary>
    public string Scripts { get; init; } = HostFolders.Find("scripts");

    /// <summary>The folder of the guides. Default: <c>docs-site</c> in the folder that holds <c>Interfaces.sln</c>, else beside the program.</summary>
    public string Docs { get; init; } = HostFolders.Find("docs-site");

    /// <summary>Whether both folders are watched, and open pages told of what changed. Default: yes.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>
    /// Names that the <c>Host</c> header may hold beside those of the loopback interface and of <see cref="Urls"/>. An
    /// address by number is always welcome. Default: none.
    /// </summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>
    /// Origins from which the host's own pages are reached, for a proxy that ends TLS in front of it:
    /// <c>https://demos.example.org</c>. Compared exactly. Default: none, the address of the request itself is enough.
    /// </summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>Who may show the pages in a frame, as in the directive <c>frame-ancestors</c>. Default: <c>'none'</c>.</summary>
    public string FrameAncestors { get; init; } = "'none'";

    /// <summary>
    /// Whether <c>/status</c> says what runs, what waits and what does not end, to who asks on this very machine. A proxy
    /// there must not pass that address on. Default: in development only.
    /// </summary>
    public bool? Status { get; init; }

    /// <summary>The limits of what comes in from outside.</summary>
    public HostLimits Limits { get; init; } = new();

    /// <summary>The limits of sessions and events.</summary>
    public EngineOptions Engine { get; init; } = new();

    /// <summary>How long an event is kept for a connection that was lost.</summary>
    public StreamOptions Events { get; init; } = new();

    /// <summary>The limits of the files that visitors upload.</summary>
    public UploadOptions Uploads { get; init; } = new();

    /// <summary>Where what visitors flag is kept, and how much of it.</summary>
    public FlagOptions Flags { get; init; } = new();

    /// <summary>The limits of compiling scripts. <see cref="ScriptOptions.Watch"/> follows <see cref="Watch"/>.</summary>
    public ScriptOptions Scripting { get; init; } = new();

    /// <summary>Says what is wrong with the options.</summary>
    /// <returns>One sentence for each problem, with the key to put right in front; none when all is well.</returns>
    public IEnumerable<string> Validate()
    {
        foreach (var url in HostAddress.Split(Urls))
        {
            if (HostAddress.TryParse(url) is null)
                yield return $"{Section}:{nameof(Urls)}: '{url}' is not an address such as http://127.0.0.1:5080.";
        }

        if (HostAddress.Split(Urls).Length == 0)
            yield return $"{Section}:{nameof(Urls)}: there must be an address, such as http://127.0.0.1:5080.";
        if (!Directory.Exists(Scripts))
            yield return $"{Section}:{nameof(Scripts)}: there is no folder '{Path.GetFullPath(Scripts)}'. Name the folder of the demos with --scripts.";
        if (!Directory.Exists(Docs))
            yield return $"{Section}:{nameof(Docs)}: there is no folder '{Path.GetFullPath(Docs)}'. Name the folder of the guides with --docs.";
        foreach (var host in AllowedHosts.Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
            yield return $"{Section}:{nameof(AllowedHosts)}: '{host}' is not a host name such as demos.example.org (no scheme, no port, no wildcard).";
        foreach (var origin in AllowedOrigins.Where(origin => !HostAddress.IsOrigin(origin)))
            yield return $"{Section}:{nameof(AllowedOrigins)}: '{origin}' is not an origin such as https://demos.example.org (no path, nothing at the end).";
        if (FrameAncestors.Length == 0 || FrameAncestors.AsSpan().IndexOfAny(";,\r\n") >= 0)
            yield return $"{Section}:{nameof(FrameAncestors)}: must be sources separated by blanks, such as 'none' or https://example.org.";
        foreach (var problem in Limits.Validate())
            yield return $"{Section}:{nameof(Limits)}:{problem}";
        foreach (var problem in Engine.Validate())
            yield return $"{Section}:{nameof(Engine)}:{problem}";
        foreach (var problem in Events.Validate())
            yield return $"{Section}:{nameof(Events)}:{problem}";
        foreach (var problem in Uploads.Validate())
            yield return $"{Section}:{nameof(Uploads)}:{problem}";
        foreach (var problem in Flags.Validate())
            yield return $"{Section}:{nameof(Flags)}:{problem}";
    }
}
