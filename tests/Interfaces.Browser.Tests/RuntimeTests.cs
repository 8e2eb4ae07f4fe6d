using System.Diagnostics;

namespace Interfaces.Browser.Tests;

/// <summary>The runtime's own tests, which run in Node.js.</summary>
public sealed class RuntimeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task The_runtime_passes_its_own_tests()
    {
        using var npm = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["test", "--silent"])
        {
            WorkingDirectory = Path.Combine(Site.Repository, "host", "Interfaces.Browser"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var output = npm.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = npm.StandardError.ReadToEndAsync(patience.Token);

        await npm.WaitForExitAsync(patience.Token);

        Assert.True(npm.ExitCode == 0, await output + await errors);
    }
}
