using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>
/// A function that runs in the browser, for what must not wait for the host. It is exported by the module that lies beside
/// the script and bears its name: <c>todo.js</c> beside <c>todo.csx</c>.
/// </summary>
/// <remarks>
/// It is given the values of the inputs, and returns the value of the output, or an array with one for each; an output
/// whose value is <c>undefined</c> stays as it is. It may be asynchronous. The host learns of what it did with the next event.
/// </remarks>
/// <example><code>clear.Click(new ClientFunction("clear"), [text], [text]);</code></example>
public sealed class ClientFunction
{
    private const int MaxNameLength = 100;

    /// <summary>Names a function of the script's module.</summary>
    /// <param name="name">The name under which the module exports it.</param>
    /// <param name="script">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">It is no name of a function.</exception>
    public ClientFunction(string name, [CallerFilePath] string script = "")
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is 0 or > MaxNameLength || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$') || char.IsAsciiDigit(name[0]))
            throw new ArgumentException("A function's name is made of letters, digits, _ and $.", nameof(name));
        Name = name;
        Module = Path.ChangeExtension(script, ".js");
    }

    /// <summary>The name under which the module exports it.</summary>
    public string Name { get; }

    /// <summary>The path of the module.</summary>
    internal string Module { get; }
}
