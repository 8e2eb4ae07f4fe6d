namespace Interfaces.Engine;

/// <summary>The results of one call, one after another.</summary>
internal interface ICallResults
{
    /// <summary>Waits for the next result.</summary>
    ValueTask<HandlerStep> NextAsync();

    /// <summary>Lets the handler run its last lines, if it has not come to its end.</summary>
    /// <returns>What they threw.</returns>
    ValueTask<Exception?> EndAsync();
}
