namespace Interfaces.Browser.Tests;

/// <summary>A test that needs a browser: skipped on a machine without one, unless the environment says that it must run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserSkip.Reason!;
}

/// <summary>A theory that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserSkip.Reason!;
}

internal static class BrowserSkip
{
    public static string? Reason => Chromium.Path is null && !Chromium.IsRequired ? "Chromium is not installed." : null;
}
