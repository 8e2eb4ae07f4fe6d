namespace Interfaces.Host.Figures;

/// <summary>The pieces of which figures and demo pages are made.</summary>
internal static class DemoFigure
{
    /// <summary>Source, live demo, or both, as one figure.</summary>
    public static Markup Of(Markup source, Markup live) => Markup.Of($"""
        <figure class="demo-figure">
        {source}{live}</figure>

        """);

    /// <summary>The script with its colours.</summary>
    /// <param name="state">The demo.</param>
    /// <param name="id">The id of the element that the copy button copies.</param>
    public static Markup Source(DemoState state, string id)
    {
        var file = $"{state.Name}.csx";
        return Markup.Of($"""
            <div class="source"><div class="head"><span class="name">{file}</span><button type="button" class="copy" data-copy="#{id}" aria-label="Copy {file}"></button></div><pre id="{id}" tabindex="0" aria-label="{file}"><code>{SourceMarkup.Of(state.Source)}</code></pre>{Assets(state)}</div>

            """);
    }

    // The style sheets and modules beside the script, folded: the script is what one reads first.
    private static Markup Assets(DemoState state) => Markup.Join((state.Version?.Engine.Definition.Assets.Files ?? []).Select(file => Markup.Of(
        $"""<details class="asset"><summary>{file.Name}</summary><code-view language="{(file.IsStyle ? "css" : "javascript")}"><pre tabindex="0" aria-label="{file.Name}"><code>{file.Text}</code></pre></code-view></details>""")));

    /// <summary>The demo itself, with a link to its own page.</summary>
    public static Markup Live(string name, Markup demo) => Markup.Of($"""
        <div class="live"><div class="head"><span class="name">Live</span><a class="open" href="/demos/{name}">Open alone</a></div>{demo}</div>

        """);
}
