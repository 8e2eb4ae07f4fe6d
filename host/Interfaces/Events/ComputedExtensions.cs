using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Values that follow from others: computed when the page opens, when an input changes, and at each tick of a timer.</summary>
public static class ComputedExtensions
{
    /// <summary>Computes the value of a component.</summary>
    /// <param name="output">The component.</param>
    /// <param name="compute">Makes the value.</param>
    /// <param name="every">Computes it again at each tick. Default: never.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <example><code>clock.Computed(() => DateTime.Now.ToString("T"), every: timer);</code></example>
    public static Listener Computed<T>(this IOutput<T> output, Func<T> compute, Timer? every = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Compute(output, compute, [], every, file, line);

    /// <summary>Computes the value of a component from another's.</summary>
    /// <param name="output">The component.</param>
    /// <param name="compute">Makes the value.</param>
    /// <param name="input">What it is made from.</param>
    /// <param name="every">Computes it again at each tick. Default: never.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="T1">The type of the input.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static Listener Computed<T1, T>(this IOutput<T> output, Func<T1, T> compute, IInput<T1> input, Timer? every = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Compute(output, compute, [input?.Component!], every, file, line);

    /// <summary>Computes the value of a component from two others'.</summary>
    /// <param name="output">The component.</param>
    /// <param name="compute">Makes the value.</param>
    /// <param name="input1">The first that it is made from.</param>
    /// <param name="input2">The second that it is made from.</param>
    /// <param name="every">Computes it again at each tick. Default: never.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="T1">The type of the first input.</typeparam>
    /// <typeparam name="T2">The type of the second input.</typeparam>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static Listener Computed<T1, T2, T>(this IOutput<T> output, Func<T1, T2, T> compute, IInput<T1> input1, IInput<T2> input2, Timer? every = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Compute(output, compute, [input1?.Component!, input2?.Component!], every, file, line);

    /// <summary>Computes the value of a component from any number of others'. The wiring is checked when the script loads.</summary>
    /// <param name="output">The component.</param>
    /// <param name="compute">Makes the value.</param>
    /// <param name="inputs">What it is made from.</param>
    /// <param name="every">Computes it again at each tick. Default: never.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Listener Computed(this Component output, Delegate compute, IReadOnlyList<Component> inputs, Timer? every = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(compute);
        ArgumentNullException.ThrowIfNull(inputs);
        var triggers = inputs.OfType<IRaisesChange>().Select(input => input.Change()).Prepend(Trigger.Load);
        return Demo.On([.. every is null ? triggers : triggers.Append(every.Tick())]).Run(compute, inputs, [output], null, file, line);
    }

    private static Listener Compute<T>(IOutput<T> output, Delegate compute, Component[] inputs, Timer? every, string file, int line)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var input in inputs)
            ArgumentNullException.ThrowIfNull(input);
        return output.Component.Computed(compute, inputs, every, file, line);
    }
}
