namespace Interfaces.Host;

/// <summary>Finds the folders that nobody named.</summary>
internal static class HostFolders
{
    private const string Mark = "Interfaces.sln";

    /// <summary>The folder of that name at the top of the repository around the current directory or the program; else beside the program.</summary>
    public static string Find(string name) => Find(name, Environment.CurrentDirectory, AppContext.BaseDirectory);

    public static string Find(string name, string current, string program) =>
        Path.Combine(Root(current) ?? Root(program) ?? program, name);

    private static string? Root(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        }

        return null;
    }
}
