namespace Interfaces;

/// <summary>The types of parameters that the engine fills.</summary>
internal static class InjectedTypes
{
    /// <summary>Whether the engine fills a parameter of the type: four types of the runtime, and those of ours that say so.</summary>
    public static bool Contains(Type type) =>
        type == typeof(CancellationToken) || type == typeof(TimeProvider) || type == typeof(Random) || type == typeof(IProgress<double>) ||
        type.IsDefined(typeof(InjectedAttribute), inherit: true);
}
