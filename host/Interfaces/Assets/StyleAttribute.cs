using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>
/// Gives a component of a script's own a style sheet. It reaches the demo that the component is in and nothing else on
/// the page; <c>:scope</c> is the demo. The style of a whole demo needs no attribute: it is the file beside the script
/// with the script's name, such as <c>greeter.css</c> beside <c>greeter.csx</c>.
/// </summary>
/// <example><code>[Style("star_rating.css")]
/// record StarRating : Component&lt;int&gt;</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class StyleAttribute : AssetAttribute
{
    /// <summary>Names the style sheet.</summary>
    /// <param name="file">The path from the script's folder; its end is <c>.css</c>. A file that is not there is an error when the script loads.</param>
    /// <param name="script">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public StyleAttribute(string file, [CallerFilePath] string script = "", [CallerLineNumber] int line = 0)
        : base(file, script, line)
    {
    }

    /// <inheritdoc/>
    public override string Ending => ".css";
}
