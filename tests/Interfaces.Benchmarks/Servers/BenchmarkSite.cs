namespace Interfaces.Benchmarks.Servers;

/// <summary>Scripts and guides of a run's own, in a folder that goes with it.</summary>
internal sealed class BenchmarkSite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interfaces-benchmark-");

    public BenchmarkSite(params IEnumerable<(string Name, string Text)> scripts)
    {
        var (demos, docs) = (_folder.CreateSubdirectory("scripts"), _folder.CreateSubdirectory("docs-site"));
        File.WriteAllText(Path.Combine(docs.FullName, "index.md"), "# Benchmark\n");
        foreach (var (name, text) in scripts)
            File.WriteAllText(Path.Combine(demos.FullName, $"{name}.csx"), text);
    }

    /// <summary>What tells a host to serve it.</summary>
    public IEnumerable<string> Arguments => ["--scripts", Path.Combine(_folder.FullName, "scripts"), "--docs", Path.Combine(_folder.FullName, "docs-site")];

    public void Dispose() => _folder.Delete(recursive: true);
}
