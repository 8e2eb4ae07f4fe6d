namespace Interfaces.Docs;

/// <summary>What a figure shows of a demo.</summary>
public enum FigureKind
{
    /// <summary>The script's source: <c>$code_NAME</c>.</summary>
    Code,

    /// <summary>The demo itself, live: <c>$demo_NAME</c>.</summary>
    Demo,

    /// <summary>Both as one figure: <c>$code_NAME</c> with its <c>$demo_NAME</c> right after it.</summary>
    CodeAndDemo,
}
