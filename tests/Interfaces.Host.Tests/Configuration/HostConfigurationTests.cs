using Microsoft.Extensions.Configuration;

namespace Interfaces.Host.Tests.Configuration;

public sealed class HostConfigurationTests
{
    [Fact]
    public void What_is_said_on_the_command_line_wins_over_the_environment()
    {
        using var folder = new TestFolder();
        Environment.SetEnvironmentVariable("Interfaces__FrameAncestors", "https://environment.example");
        Environment.SetEnvironmentVariable("Interfaces__Limits__MaxListeners", "7");
        try
        {
            var (options, problems) = HostConfiguration.Read(HostConfiguration.Gather("Production",
            [
                new("Scripts", folder.Scripts), new("Docs", folder.Docs), new("FrameAncestors", "'self'"),
            ]));

            Assert.Empty(problems);
            Assert.Equal("'self'", options.FrameAncestors);
            Assert.Equal(7, options.Limits.MaxListeners);
        }
        finally
        {
            Environment.SetEnvironmentVariable("Interfaces__FrameAncestors", null);
            Environment.SetEnvironmentVariable("Interfaces__Limits__MaxListeners", null);
        }
    }

    [Fact]
    public void All_problems_are_told_at_once_each_with_its_key()
    {
        var (_, problems) = Read(
            ("Interfaces:Urls", "ftp://x"),
            ("Interfaces:Scripts", "/no/such/folder"),
            ("Interfaces:Watch", "perhaps"),
            ("Interfaces:Wach", "true"),
            ("Interfaces:AllowedHosts:0", "*.example.org"),
            ("Interfaces:AllowedOrigins:0", "https://example.org/"),
            ("Interfaces:FrameAncestors", "'self'; script-src *"),
            ("Interfaces:Limits:MaxBodyBytes", "-1"),
            ("Interfaces:Engine:MaxSessions", "0"),
            ("Interfaces:Uploads:MaxPartBytes", "1"));

        foreach (var key in new[] { "Urls", "Scripts", "Watch", "Wach", "AllowedHosts", "AllowedOrigins", "FrameAncestors", "Limits:MaxBodyBytes", "Engine:MaxSessions", "Uploads:MaxPartBytes" })
            Assert.Contains(problems, problem => problem.StartsWith($"Interfaces:{key}", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("'perhaps' cannot be read", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("no such option", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://*:80;https://demos.example.org")]
    [InlineData("http://[::1]:0")]
    public void Addresses_to_listen_on_are_understood(string urls)
    {
        using var folder = new TestFolder();

        Assert.Empty((folder.Options() with { Urls = urls }).Validate());
    }

    [Theory]
    [InlineData("")]
    [InlineData("127.0.0.1")]
    [InlineData("http://host/path")]
    [InlineData("http://unix:/tmp/socket")]
    public void Other_addresses_are_refused(string urls)
    {
        using var folder = new TestFolder();

        Assert.Single((folder.Options() with { Urls = urls }).Validate());
    }

    private static (HostOptions Options, IReadOnlyList<string> Problems) Read(params (string Key, string Value)[] values) =>
        HostConfiguration.Read(new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());
}
