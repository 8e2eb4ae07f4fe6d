namespace Interfaces.Scripting;

/// <summary>Bounds and places of compiling, loading and watching scripts. Every default is meant to serve as it is.</summary>
public sealed record ScriptOptions
{
    /// <summary>Largest source file, in bytes; a loaded file may have as many again. Default: 262,144.</summary>
    public int MaxSourceBytes { get; init; } = 256 * 1024;

    /// <summary>Deepest nesting of brackets, type arguments and prefix operators: the compiler recurses on each. Default: 256.</summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>Most files that one script may <c>#load</c>, directly and indirectly. Default: 64.</summary>
    public int MaxLoads { get; init; } = 64;

    /// <summary>Most <c>#r</c> directives of one script, those of its loaded files included. Default: 64.</summary>
    public int MaxReferences { get; init; } = 64;

    /// <summary>Most diagnostics that are kept for one script. Default: 100.</summary>
    public int MaxDiagnostics { get; init; } = 100;

    /// <summary>Longest time for compiling one script. Default: 30 seconds.</summary>
    public TimeSpan CompileTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time for running a script down to its last expression. Default: 30 seconds.</summary>
    public TimeSpan LoadTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time for fetching the packages of one script. Default: 120 seconds.</summary>
    public TimeSpan RestoreTime { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How many scripts are compiled at the same time. Default: 2, more are hardly faster.</summary>
    public int ParallelCompiles { get; init; } = 2;

    /// <summary>
    /// Folder of compiled scripts and of what packages resolved to. It must belong to the user alone, as what lies in
    /// it is run. <see langword="null"/>: nothing is kept. Default: <c>interfaces/scripts</c> under the user's local application data.
    /// </summary>
    public string? CacheDirectory { get; init; } = DefaultCacheDirectory();

    /// <summary>Size of the cache folder, in bytes, beyond which what was not used for longest goes. Default: 512 MB.</summary>
    public long MaxCacheBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>The <c>dotnet</c> executable that restores packages. Default: the one that runs this process, else the one on the path.</summary>
    public string? DotnetPath { get; init; }

    /// <summary>Whether a library watches its files and compiles again what changes. Default: yes.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>How long a library waits after a change, so that a save of several steps is seen whole. Default: 50 ms.</summary>
    public TimeSpan Debounce { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How often a watching library looks at its files by itself, for file systems that lose notices. Default: 2 seconds.</summary>
    public TimeSpan RescanInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>After what time a script that compiled but could not load is tried again when asked for. Default: 5 seconds.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most scripts of one library; further files are left out, in order of name. Default: 10,000.</summary>
    public int MaxScripts { get; init; } = 10_000;

    private static string? DefaultCacheDirectory()
    {
        // Of a new user there is no such folder yet: unless told not to, this would look for it and name none.
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length == 0 ? null : Path.Combine(data, "interfaces", "scripts");
    }
}
