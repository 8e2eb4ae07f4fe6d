namespace Interfaces.Scripting;

/// <summary>What packages resolve to: files with full paths.</summary>
/// <param name="Compile">Assemblies to compile against.</param>
/// <param name="Runtime">Assemblies to load.</param>
/// <param name="Native">Native libraries to load.</param>
internal sealed record PackageAssets(IReadOnlyList<string> Compile, IReadOnlyList<string> Runtime, IReadOnlyList<string> Native)
{
    public static PackageAssets None { get; } = new([], [], []);

    public IEnumerable<string> All => [.. Compile, .. Runtime, .. Native];
}

/// <summary>What fetching packages gave.</summary>
internal abstract record RestoreOutcome
{
    internal sealed record Restored(PackageAssets Assets) : RestoreOutcome;

    internal sealed record Failed(string Message) : RestoreOutcome;

    private RestoreOutcome()
    {
    }
}
