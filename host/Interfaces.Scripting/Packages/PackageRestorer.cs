using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Interfaces.Scripting;

/// <summary>
/// Fetches the packages of a script: one <c>dotnet restore</c> for the whole set, so that their versions go together.
/// What a set resolves to is kept on disk and asked for again only when a file of it is gone.
/// </summary>
internal sealed class PackageRestorer(ScriptOptions options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RestoreOutcome>>> _running = new();
    private readonly PrivateFolder? _folder = options.CacheDirectory is null ? null : new(Path.Combine(options.CacheDirectory, "packages"));

    public async Task<RestoreOutcome> RestoreAsync(ScriptInputs inputs, CancellationToken cancellation)
    {
        var name = FileName(inputs.Packages);
        if (Kept(name) is { } kept)
            return new RestoreOutcome.Restored(kept);
        // One restore for all who ask for the same set at the same time; a caller's cancelling ends its waiting only.
        var running = _running.GetOrAdd(name, _ => new(() => RunAsync(name, inputs)));
        return await running.Value.WaitAsync(cancellation);
    }

    private async Task<RestoreOutcome> RunAsync(string name, ScriptInputs inputs)
    {
        try
        {
            var outcome = await RestoreRun.RunAsync(inputs.Packages, Path.GetDirectoryName(inputs.Root.Path)!, options, time);
            if (outcome is RestoreOutcome.Restored restored)
                _folder?.Write(name, JsonSerializer.SerializeToUtf8Bytes(restored.Assets));
            return outcome;
        }
        finally
        {
            _running.TryRemove(name, out _);
        }
    }

    private PackageAssets? Kept(string name)
    {
        if (_folder?.Read(name) is not { } bytes)
            return null;
        try
        {
            return JsonSerializer.Deserialize<PackageAssets>(bytes) is { Compile: not null, Runtime: not null, Native: not null } assets && assets.All.All(File.Exists)
                ? assets
                : null;
        }
        catch (JsonException)
        {
            // Not whole: fetched again, and written anew.
            return null;
        }
    }

    private static string FileName(IEnumerable<PackageId> packages)
    {
        var set = string.Join('\n', packages.Select(package => package.ToString().ToUpperInvariant()).Append(RuntimeInformation.RuntimeIdentifier).Append(RestoreProject.Framework));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(set))) + ".json";
    }
}
