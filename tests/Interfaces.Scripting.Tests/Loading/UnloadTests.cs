using System.Runtime.CompilerServices;

namespace Interfaces.Scripting.Tests.Loading;

/// <summary>These measure the whole process: nothing may run beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Weak references are on types of a script's assembly: as long as one lives, so does its code.</summary>
[Collection(nameof(Alone))]
public sealed class UnloadTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_disposed_script_leaves_memory()
    {
        var (script, type) = await LoadAsync();
        Assert.False(IsCollected(type, attempts: 2));

        script.Dispose();
        script.Dispose();

        Assert.True(IsCollected(type));
        Assert.Throws<ObjectDisposedException>(() => script.Demo);
        Assert.Null(script.TryLease());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => script.CreateDemoAsync());
    }

    [Fact]
    public async Task A_lease_keeps_a_disposed_script_until_it_is_returned()
    {
        var (script, type) = await LoadAsync();
        var lease = script.TryLease()!;

        script.Dispose();
        Assert.False(IsCollected(type, attempts: 2));
        Assert.Same(script, lease.Script);
        Assert.Equal("1", Title(script));

        lease.Dispose();
        lease.Dispose();
        Assert.True(IsCollected(type));
        Assert.Throws<ObjectDisposedException>(() => lease.Script);
    }

    [Fact]
    public async Task A_script_that_failed_to_load_leaves_memory()
    {
        await _folder.FailAsync(
            "class Mark { }\nAppDomain.CurrentDomain.SetData(\"mark\", new WeakReference(typeof(Mark)));\nthrow new IOException();\nnew Blocks()");

        Assert.True(IsCollected((WeakReference)AppDomain.CurrentDomain.GetData("mark")!));
    }

    [Fact]
    public async Task Two_hundred_recompiles_leave_nothing_behind()
    {
        await using var library = new ScriptLibrary(_folder.Root, new(new() { CacheDirectory = null, Watch = false }));
        _folder.Write("edited.csx", "");
        await library.RefreshAsync();
        var types = new List<WeakReference>();
        for (var i = 0; i < 20; i++)
            types.Add(await EditAsync(library, i));
        Assert.True(IsCollected(types[^2]));
        var heap = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 20; i < 220; i++)
            types.Add(await EditAsync(library, i));

        Assert.True(IsCollected(types[^2]));
        Assert.All(types.SkipLast(1), type => Assert.True(IsCollected(type)));
        Assert.False(IsCollected(types[^1], attempts: 2));
        Assert.InRange(ScriptAssemblies(), 1, 1);
        // 200 versions that stayed would be 30 MB and more; the margin is for what the compiler keeps of the framework.
        var growth = GC.GetTotalMemory(forceFullCollection: true) - heap;
        Assert.True(growth < 4 * 1024 * 1024, $"The heap grew by {growth:N0} bytes.");
    }

    private async Task<(Script Script, WeakReference Type)> LoadAsync()
    {
        var script = await _folder.LoadAsync(Edition(1));
        return (script, TypeOf(script));
    }

    private async Task<WeakReference> EditAsync(ScriptLibrary library, int n)
    {
        _folder.Write("edited.csx", Edition(n));
        await library.RefreshAsync();
        var version = await library.GetAsync("edited");
        Assert.Equal($"{n}", Title(version!.Script!));
        return TypeOf(version.Script!);
    }

    private static string Edition(int n) =>
        $"class Page : Demo {{ protected override Container LayOut() => new Column(); }}\nnew Page {{ Title = \"{n}\" }}";

    // Not inlined: no local of the caller may hold on to the demo.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference TypeOf(Script script) => new(script.Demo.GetType());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? Title(Script script) => script.Demo.Title;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ScriptAssemblies() =>
        AppDomain.CurrentDomain.GetAssemblies().Count(assembly => assembly.GetName().Name!.Contains("edited", StringComparison.Ordinal));

    private static bool IsCollected(WeakReference reference, int attempts = 20)
    {
        for (var i = 0; i < attempts && reference.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return !reference.IsAlive;
    }
}
