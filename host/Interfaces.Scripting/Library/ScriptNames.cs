using System.Text.RegularExpressions;

namespace Interfaces.Scripting;

/// <summary>Which files of a folder are demos: <c>NAME.csx</c>. Names that start with <c>_</c> are for loading only.</summary>
internal static partial class ScriptNames
{
    public const string Extension = ".csx";

    public static bool IsName(string name) => Pattern().IsMatch(name);

    /// <summary>The scripts in a folder with their states; nothing when the folder is not there.</summary>
    public static SortedDictionary<string, FileStamp> Find(string directory, int limit)
    {
        var found = new SortedDictionary<string, FileStamp>(StringComparer.Ordinal);
        try
        {
            foreach (var file in new DirectoryInfo(directory).EnumerateFiles("*" + Extension))
            {
                var name = Path.GetFileNameWithoutExtension(file.Name);
                if (file.Extension == Extension && IsName(name) && FileStamp.Of(file) is { Exists: true } stamp)
                    found[name] = stamp;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that is gone has no scripts; it is looked for again.
        }

        while (found.Count > limit)
            found.Remove(found.Keys.Last());
        return found;
    }

    [GeneratedRegex(@"\A[a-z0-9-][a-z0-9_-]{0,99}\z")]
    private static partial Regex Pattern();
}
