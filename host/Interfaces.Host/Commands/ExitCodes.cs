namespace Interfaces.Host.Commands;

/// <summary>What the program says to whoever started it.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>It did its work and found problems, or could not go on.</summary>
    public const int Failure = 1;

    /// <summary>It was asked for something that makes no sense.</summary>
    public const int Usage = 2;
}
