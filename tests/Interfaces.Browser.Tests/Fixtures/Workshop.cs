namespace Interfaces.Browser.Tests;

/// <summary>A host in Development with a folder of scripts and a folder of guides that tests write.</summary>
internal sealed class Workshop : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly HostProcess _host;

    private Workshop(DirectoryInfo folder, HostProcess host) => (_folder, _host) = (folder, host);

    public string Address => _host.Address;

    public string Scripts => Path.Combine(_folder.FullName, "scripts");

    public static async Task<Workshop> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("interfaces-browser-");
        foreach (var (name, text) in WorkshopFiles.All)
        {
            var path = Path.Combine(folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }

        return new(folder, await StartHostAsync(folder));
    }

    /// <summary>Starts one more host for the same scripts.</summary>
    public Task<HostProcess> StartHostAsync() => StartHostAsync(_folder);

    /// <summary>Saves a script as an editor does: what is written is there at once.</summary>
    public void Save(string name, string text) => File.WriteAllText(Path.Combine(Scripts, $"{name}.csx"), text);

    public void Delete(string name) => File.Delete(Path.Combine(Scripts, $"{name}.csx"));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static Task<HostProcess> StartHostAsync(DirectoryInfo folder) =>
        HostProcess.StartAsync("--environment", "Development", "--scripts", Path.Combine(folder.FullName, "scripts"), "--docs", Path.Combine(folder.FullName, "docs"));
}
