namespace Interfaces.Docs.Tests.Support;

/// <summary>A directory of guides that lives as long as a test.</summary>
internal sealed class TempSite : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("docs-");

    public TempSite(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Root => _directory.FullName;

    public DocSiteOptions Options => new() { Directory = Root, DisplayName = "docs-site" };

    public DocSite Load() => DocSite.Load(Options);

    public string FullPath(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
