using Interfaces.Host.Files;
using Interfaces.Host.Flags;
using Interfaces.Scripting;

namespace Interfaces.Host.Tests.Configuration;

public sealed class HostFoldersTests
{
    [Fact]
    public void A_folder_is_found_at_the_top_of_the_repository_from_anywhere_in_it()
    {
        using var folder = new TestFolder();
        folder.Write("Interfaces.sln", "");
        folder.Write("host/deep/down/x.txt", "");
        var root = Path.GetDirectoryName(folder.Scripts)!;

        Assert.Equal(folder.Scripts, HostFolders.Find("scripts", Path.Combine(root, "host", "deep", "down"), "/elsewhere"));
    }

    [Fact]
    public void From_outside_the_repository_that_of_the_program_counts()
    {
        using var folder = new TestFolder();
        folder.Write("Interfaces.sln", "");
        folder.Write("artifacts/bin/x.txt", "");
        var root = Path.GetDirectoryName(folder.Scripts)!;

        Assert.Equal(folder.Scripts, HostFolders.Find("scripts", "/", Path.Combine(root, "artifacts", "bin")));
    }

    [Fact]
    public void Without_a_repository_the_folder_is_beside_the_program()
    {
        using var folder = new TestFolder();

        Assert.Equal(Path.Combine(folder.Docs, "scripts"), HostFolders.Find("scripts", "/", folder.Docs));
    }

    [Fact]
    public void What_is_kept_for_a_user_lies_in_one_place_also_when_the_user_is_new()
    {
        var cache = new ScriptOptions().CacheDirectory;

        Assert.Equal(Path.GetDirectoryName(cache), Path.GetDirectoryName(new UploadOptions().Folder));
        Assert.Equal(Path.GetDirectoryName(cache), Path.GetDirectoryName(new FlagOptions().Folder));
    }
}
