using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>
/// A part of a demo that a function makes: anew for each visitor, when the page opens and whenever one of its inputs
/// changes.
/// </summary>
/// <remarks>
/// The function returns a block, several blocks, or <see langword="null"/> for nothing. It may be <c>async</c>, and may
/// yield one version after another as an <see cref="IAsyncEnumerable{T}"/>. Listeners are wired inside it, to the
/// blocks that it makes; they may name any block of the demo. When it runs again, its blocks and listeners take the
/// place of the ones before. A block with a <see cref="Block.Key"/> stays the same block.
/// </remarks>
/// <example><code>
/// var names = new Textbox("Names, one a line") { Lines = 4 };
///
/// IEnumerable&lt;Block> Greetings(string names) => names.Split('\n').Select(name => new Markdown($"Hello {name}"));
///
/// new Blocks { names, Render.Of(Greetings, names) }
/// </code></example>
public sealed record Render : Region
{
    /// <summary>Makes a part of a demo from a function. The wiring is checked when the script loads.</summary>
    /// <param name="function">Makes the blocks.</param>
    /// <param name="inputs">The components and states that fill its parameters, in order. Default: none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Render(Delegate function, IReadOnlyList<Component>? inputs = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(function, inputs, new CallSite(file, line))
    {
    }

    /// <summary>Makes a part of a demo from a function with one input, which the compiler checks.</summary>
    /// <param name="function">Makes the blocks.</param>
    /// <param name="input">Fills its parameter.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="T">The type of the parameter.</typeparam>
    /// <typeparam name="TBlocks">What it returns: a block, or several.</typeparam>
    public static Render Of<T, TBlocks>(Func<T, TBlocks> function, IInput<T> input, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(function, Components(input), file, line);

    /// <summary>Makes a part of a demo from a function with two inputs, which the compiler checks.</summary>
    /// <param name="function">Makes the blocks.</param>
    /// <param name="input1">Fills its first parameter.</param>
    /// <param name="input2">Fills its second parameter.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="T1">The type of the first parameter.</typeparam>
    /// <typeparam name="T2">The type of the second parameter.</typeparam>
    /// <typeparam name="TBlocks">What it returns: a block, or several.</typeparam>
    public static Render Of<T1, T2, TBlocks>(Func<T1, T2, TBlocks> function, IInput<T1> input1, IInput<T2> input2, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(function, [.. Components(input1), .. Components(input2)], file, line);

    private static Component[] Components<T>(IInput<T> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return [input.Component];
    }
}
