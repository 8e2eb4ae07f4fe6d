using System.Reflection;

namespace Interfaces.Engine;

/// <summary>How to get at the results of a method from what it returns.</summary>
internal sealed class ResultShape
{
    private ResultShape(bool hasValue, Func<object, ValueTask<object?>>? unwrap = null, Func<object, CancellationToken, IAsyncEnumerator<object?>>? stream = null)
    {
        HasValue = hasValue;
        Unwrap = unwrap;
        Stream = stream;
    }

    /// <summary>Whether there is a result at all.</summary>
    public bool HasValue { get; }

    /// <summary>Waits for a task; <see langword="null"/> when the method returns its result at once.</summary>
    public Func<object, ValueTask<object?>>? Unwrap { get; }

    /// <summary>Opens a stream of results; <see langword="null"/> when there is one result.</summary>
    public Func<object, CancellationToken, IAsyncEnumerator<object?>>? Stream { get; }

    public static ResultShape Of(Type type, bool makesBlocks = false)
    {
        if (type == typeof(void))
            return new ResultShape(hasValue: false);
        if (type == typeof(Task))
            return new ResultShape(hasValue: false, static async task => { await (Task)task; return null; });
        if (type == typeof(ValueTask))
            return new ResultShape(hasValue: false, static async task => { await (ValueTask)task; return null; });
        if (!type.IsGenericType)
            return new ResultShape(hasValue: true);

        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(Task<>))
            return new ResultShape(hasValue: true, Make<Func<object, ValueTask<object?>>>(nameof(TaskAsync), type));
        if (definition == typeof(ValueTask<>))
            return new ResultShape(hasValue: true, Make<Func<object, ValueTask<object?>>>(nameof(ValueTaskAsync), type));
        if (definition == typeof(IAsyncEnumerable<>))
            return new ResultShape(hasValue: true, stream: Make<Func<object, CancellationToken, IAsyncEnumerator<object?>>>(nameof(StreamAsync), type));
        if (definition == typeof(IEnumerable<>) && !makesBlocks)
            return new ResultShape(hasValue: true, stream: Make<Func<object, CancellationToken, IAsyncEnumerator<object?>>>(nameof(SequenceAsync), type));
        return new ResultShape(hasValue: true);
    }

    private static T Make<T>(string method, Type type)
        where T : Delegate => typeof(ResultShape)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type.GetGenericArguments())
        .CreateDelegate<T>();

    private static async ValueTask<object?> TaskAsync<T>(object task) => await (Task<T>)task;

    private static async ValueTask<object?> ValueTaskAsync<T>(object task) => await (ValueTask<T>)task;

    private static async IAsyncEnumerator<object?> StreamAsync<T>(object stream, CancellationToken cancellation)
    {
        await foreach (var item in ((IAsyncEnumerable<T>)stream).WithCancellation(cancellation))
            yield return item;
    }

#pragma warning disable CS1998 // A plain sequence is a stream that never waits.
    private static async IAsyncEnumerator<object?> SequenceAsync<T>(object sequence, CancellationToken cancellation)
#pragma warning restore CS1998
    {
        foreach (var item in (IEnumerable<T>)sequence)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
