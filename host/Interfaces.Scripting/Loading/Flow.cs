namespace Interfaces.Scripting;

/// <summary>Cuts work off from the ambient values of whoever happens to start it.</summary>
internal static class Flow
{
    /// <summary>Until it is disposed, what is started takes nothing along.</summary>
    public static AsyncFlowControl? Suppress() => ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
}
