namespace Interfaces.Host;

/// <summary>Finds the folders that nobody named.</summary>
internal static class HostFolders
{
    private const string Mark = "Interfaces.sln";

    /// <summary>The folder of that name at the top of the repository around the current directory or the program; else beside the program.</summary>
    public static string Find(string name) => Find(name, Environment.CurrentDirectory, AppContext.BaseDirectory);

    public static string Find(string name, string current, string program) =>
        Path.Combine(Root(current) ?? Root(program) ?? program, name);

    /// <summary>The folder of that name under the local application data of the user, which may have to be made; else beside the program.</summary>
    public static string OfUser(string name)
    {
        // Of a new user there is no such folder yet: unless told not to, this would look for it and name none.
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(data.Length == 0 ? AppContext.BaseDirectory : data, "interfaces", name);
    }

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
