namespace Interfaces.Scripting.Tests.Library;

/// <summary>A folder and a library on it, opened when first asked for. Watches only when told to.</summary>
internal sealed class OpenLibrary(bool watch = false, ScriptOptions? options = null, TimeProvider? time = null) : IAsyncDisposable
{
    private ScriptLibrary? _library;

    public ScriptFolder Folder { get; } = new();

    public ScriptLibrary Library => _library ??= new(
        Folder.Root, new((options ?? new()) with { CacheDirectory = null, Watch = watch }, time));

    public async ValueTask DisposeAsync()
    {
        if (_library is not null)
            await _library.DisposeAsync();
        Folder.Dispose();
    }
}
