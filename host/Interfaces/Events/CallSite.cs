namespace Interfaces;

/// <summary>Where in a script something was wired.</summary>
/// <param name="File">The script's path.</param>
/// <param name="Line">The line, from 1.</param>
internal readonly record struct CallSite(string File, int Line);
