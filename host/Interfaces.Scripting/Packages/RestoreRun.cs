using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Interfaces.Scripting;

/// <summary>One run of <c>dotnet restore</c> in a folder that lives as long as the run.</summary>
internal static partial class RestoreRun
{
    private const int MaxOutput = 64 * 1024;

    public static async Task<RestoreOutcome> RunAsync(IReadOnlyList<PackageId> packages, string configurationRoot, ScriptOptions options, TimeProvider time)
    {
        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("interfaces-restore-");
            var project = Path.Combine(folder.FullName, "packages.csproj");
            await File.WriteAllTextAsync(project, RestoreProject.Of(packages, configurationRoot));
            using var limit = new CancellationTokenSource(options.RestoreTime, time);
            var (succeeded, output) = await RunAsync(Start(project, options), limit.Token);
            return succeeded
                ? new RestoreOutcome.Restored(AssetsFile.Read(await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "obj", "project.assets.json"), limit.Token)))
                : new RestoreOutcome.Failed(Explain(packages, output));
        }
        catch (OperationCanceledException)
        {
            return new RestoreOutcome.Failed($"Fetching {string.Join("; ", packages)} was not done after {options.RestoreTime.TotalSeconds:0.###} seconds. Is the package source within reach?");
        }
        catch (Win32Exception exception)
        {
            return new RestoreOutcome.Failed($"Fetching packages takes the .NET SDK, whose dotnet command cannot be started ({exception.Message}). Install it, or set {nameof(ScriptOptions.DotnetPath)}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or InvalidDataException)
        {
            return new RestoreOutcome.Failed($"Fetching {string.Join("; ", packages)} failed: {exception.Message}");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static ProcessStartInfo Start(string project, ScriptOptions options)
    {
        var start = new ProcessStartInfo(options.DotnetPath ?? DefaultDotnet())
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // What surrounds the folder must not take part, and no server may stay behind.
        string[] arguments =
        [
            "restore", project, "-v", "q", "-nologo", "-nodeReuse:false", "-p:ImportDirectoryBuildProps=false",
            "-p:ImportDirectoryBuildTargets=false", "-p:ImportDirectoryPackagesProps=false",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Inherited from a build that may run us, these would bend its MSBuild.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        return start;
    }

    private static string DefaultDotnet() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host) ? host
        : Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet" ? self
        : "dotnet";

    private static async Task<(bool Succeeded, string Output)> RunAsync(ProcessStartInfo start, CancellationToken limit)
    {
        using var process = Process.Start(start) ?? throw new Win32Exception("It did not start.");
        process.StandardInput.Close();
        try
        {
            var output = ReadAsync(process.StandardOutput, limit);
            var error = ReadAsync(process.StandardError, limit);
            await process.WaitForExitAsync(limit);
            return (process.ExitCode == 0, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // Reads to the end, so that the process never waits for us, but keeps a bounded beginning.
    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken limit)
    {
        var kept = new System.Text.StringBuilder();
        while (await reader.ReadLineAsync(limit) is { } line)
        {
            if (kept.Length < MaxOutput)
                kept.AppendLine(line.Length > 2_000 ? line[..2_000] : line);
        }

        return kept.ToString();
    }

    private static string Explain(IReadOnlyList<PackageId> packages, string output)
    {
        var errors = ErrorPattern().Matches(output).Select(match => match.Groups[1].Value.Trim()).Distinct().Take(3).ToList();
        var reason = errors.Count > 0 ? string.Join(" ", errors) : output.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, 1_000)] : "dotnet restore gave no reason.";
        return $"Fetching {string.Join("; ", packages)} failed: {reason}";
    }

    private static void Remove(DirectoryInfo? folder)
    {
        try
        {
            folder?.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It lies in the system's folder for temporary files, which clears itself.
        }
    }

    [GeneratedRegex(@"error (?:NU|MSB|NETSDK)\d+\s*: (.+?)(?: \[[^\]]+\])?\s*$", RegexOptions.Multiline)]
    private static partial Regex ErrorPattern();
}
