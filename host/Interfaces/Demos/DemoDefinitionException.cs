namespace Interfaces;

/// <summary>A demo is wired wrongly. The message names the handler and says how to mend it.</summary>
public sealed class DemoDefinitionException : Exception
{
    /// <summary>Makes an exception that points at a place in a script.</summary>
    /// <param name="message">What is wrong, and how to mend it.</param>
    /// <param name="file">The script's path.</param>
    /// <param name="line">The line, from 1.</param>
    public DemoDefinitionException(string message, string file, int line)
        : base(message) => (File, Line) = (file, line);

    /// <summary>The script's path; empty when it is not known.</summary>
    public string File { get; }

    /// <summary>The line in the script, from 1; 0 when it is not known.</summary>
    public int Line { get; }
}
