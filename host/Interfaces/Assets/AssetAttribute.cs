namespace Interfaces;

/// <summary>Names a file of a component, which lies beside the script that declares the component.</summary>
public abstract class AssetAttribute : Attribute
{
    private protected AssetAttribute(string file, string script, int line) => (File, Script, Line) = (file, script, line);

    /// <summary>The path of the file, from the folder of the script.</summary>
    public string File { get; }

    /// <summary>The path of the script.</summary>
    public string Script { get; }

    /// <summary>The line of the script, from 1.</summary>
    public int Line { get; }

    /// <summary>What the name of such a file ends with.</summary>
    public abstract string Ending { get; }
}
