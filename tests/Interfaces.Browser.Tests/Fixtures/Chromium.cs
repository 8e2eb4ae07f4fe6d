namespace Interfaces.Browser.Tests;

/// <summary>Finds the browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Path { get; } = Environment.GetEnvironmentVariable("INTERFACES_CHROMIUM") ?? Array.Find(Places, File.Exists);

    /// <summary>Set where a test that finds no browser must fail.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("INTERFACES_REQUIRE_BROWSER") == "1";
}
