using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Interfaces.Scripting.Tests.Packages;

/// <summary>With a package source of our own in a folder: no network takes part.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly ScriptFolder _folder = new();
    private readonly ScriptCompiler _compiler;

    public PackageTests()
    {
        _compiler = new(new() { CacheDirectory = _folder.PathOf("cache") });
        _folder.Write(
            "nuget.config",
            """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="here" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
        Directory.CreateDirectory(_folder.PathOf("feed"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_package_is_fetched_once_and_its_code_runs()
    {
        new ReferencedAssembly(_folder).Build("From a package");
        Pack("Sample.Text", "1.2.3", ("lib/net8.0/Library.dll", _folder.PathOf("lib/Library.dll")));
        const string text = "#r \"nuget: Sample.Text, 1.2.3\"\nnew Blocks(Library.Text.Value())";

        using (var script = await _folder.LoadAsync(text, _compiler))
            Assert.Equal("From a package", script.Demo.Title);

        // Whatever would be fetched now fails: it is not.
        var offline = new ScriptCompiler(_compiler.Options with { DotnetPath = _folder.PathOf("no-dotnet") });
        using (var script = await _folder.LoadAsync(text + " // changed", offline))
            Assert.Equal("From a package", script.Demo.Title);
    }

    [Fact]
    public async Task A_native_library_of_a_package_is_found()
    {
        if (OperatingSystem.IsWindows())
            return;
        // Any library will do, under another name: this one comes with the runtime.
        var native = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "libSystem.Native.*")[0];
        Pack("Sample.Native", "1.0.0", ($"runtimes/{RuntimeInformation.RuntimeIdentifier}/native/libsample{Path.GetExtension(native)}", native));

        using var script = await _folder.LoadAsync(
            """
            #r "nuget: Sample.Native, 1.0.0"
            static class Native { [System.Runtime.InteropServices.DllImport("sample", EntryPoint = "SystemNative_GetPid")] public static extern int Pid(); }
            new Blocks($"{Native.Pid()}")
            """,
            _compiler);

        Assert.Equal($"{Environment.ProcessId}", script.Demo.Title);
    }

    [Fact]
    public async Task A_package_that_is_not_there_is_a_diagnostic_at_its_line()
    {
        var failed = await _folder.FailAsync("// packages\n#r \"nuget: Sample.Nowhere, 9.9.9\"\nnew Blocks()", _compiler);

        var diagnostic = Assert.Single(failed.Diagnostics);
        Assert.Equal((DiagnosticIds.RestoreFailed, 2, 4), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.Contains("Unable to find package Sample.Nowhere", diagnostic.Message, StringComparison.Ordinal);
        Assert.True(failed.MayPass);
    }

    [Fact]
    public async Task Without_the_sdk_the_diagnostic_says_what_to_do()
    {
        var failed = await _folder.FailAsync(
            "#r \"nuget: Sample.Text, 1.2.3\"\nnew Blocks()", new(_compiler.Options with { DotnetPath = _folder.PathOf("no-dotnet") }));

        Assert.Contains(".NET SDK", Assert.Single(failed.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_that_hangs_is_given_up()
    {
        if (OperatingSystem.IsWindows())
            return;
        var hangs = _folder.Write("hangs", "#!/bin/sh\nexec sleep 600\n");
        File.SetUnixFileMode(hangs, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var failed = await _folder.FailAsync(
            "#r \"nuget: Sample.Text, 1.2.3\"\nnew Blocks()",
            new(_compiler.Options with { DotnetPath = hangs, RestoreTime = TimeSpan.FromMilliseconds(100) }));

        Assert.Equal((DiagnosticIds.RestoreFailed, true), (failed.Diagnostics[0].Id, failed.MayPass));
        Assert.Contains("was not done after 0.1 seconds", failed.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    private void Pack(string name, string version, params (string Entry, string Source)[] files)
    {
        using var package = ZipFile.Open(_folder.PathOf($"feed/{name}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var writer = new StreamWriter(package.CreateEntry($"{name}.nuspec").Open()))
        {
            writer.Write(
                $"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata><id>{name}</id><version>{version}</version><authors>us</authors><description>For tests.</description></metadata>
                </package>
                """);
        }

        foreach (var (entry, source) in files)
            package.CreateEntryFromFile(source, entry);
    }
}
