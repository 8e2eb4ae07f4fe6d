using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>
/// Gives a component of a script's own its behaviour in the browser: an ES module that exports
/// <c>connect(element, api)</c>, which is called for each such component on a page.
/// </summary>
/// <remarks>
/// <c>element</c> holds what <c>Render</c> made. <c>api.value</c> is the component's value, to be read and to be set;
/// <c>api.props</c> its own properties; <c>api.enabled</c> whether it can be used; <c>api.raise(event, data)</c> raises
/// an event; <c>api.call(name, …arguments)</c> calls a function that the script serves; <c>api.upload(file)</c> uploads
/// a file; <c>api.signal</c> is aborted when the component leaves the page. What <c>connect</c> returns, if it is a
/// function, is called after each update.
/// </remarks>
/// <example><code>[Module("star_rating.js")]
/// record StarRating : Component&lt;int&gt;</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ModuleAttribute : AssetAttribute
{
    /// <summary>Names the module.</summary>
    /// <param name="file">The path from the script's folder; its end is <c>.js</c>. A file that is not there is an error when the script loads.</param>
    /// <param name="script">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ModuleAttribute(string file, [CallerFilePath] string script = "", [CallerLineNumber] int line = 0)
        : base(file, script, line)
    {
    }

    /// <inheritdoc/>
    public override string Ending => ".js";
}
