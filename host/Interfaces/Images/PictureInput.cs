namespace Interfaces;

/// <summary>The control by which a visitor gives a picture.</summary>
internal sealed record PictureInput(Component Component, RenderContext Context)
{
    /// <summary>What the control is called.</summary>
    public required string Name { get; init; }

    /// <summary>The <c>id</c> of the first thing that can be focused, to which the label is tied.</summary>
    public required Markup Control { get; init; }

    public FileData? File { get; init; }

    public string? AlternativeText { get; init; }

    public string? Placeholder { get; init; }

    public IReadOnlyList<ImageSource> Sources { get; init; } = Image.AllSources;

    public bool Mirror { get; init; } = true;

    public WebcamOptions Webcam { get; init; } = new();

    public Markup Style { get; init; }

    /// <summary>The tools beside the one that takes the picture away.</summary>
    public Markup Tools { get; init; }

    public bool Selects { get; init; }

    /// <summary>Whether a handler wants pixels: the page then makes a PNG image of what it is given.</summary>
    private bool WantsPixels => Context.TakenAs.Any(ImageTypes.HasPixels);

    public Markup Render() => Markup.Of($"""
        <image-input class="control" data-value="element"{Markup.Attribute("data-id", File is null ? null : Context.FileId(File))} data-name="{AlternativeText ?? Name}"{Markup.Attribute("data-png", WantsPixels)}{Markup.Attribute("data-mirror", Mirror)}{Webcam.Attribute()}{StreamPace.Attributes(Context.Pace())}>{PictureMarkup.View(
            PictureMarkup.Of(File, Context, AlternativeText ?? Name),
            Component.Enabled ? Tools + PictureMarkup.Remove(Name) : Tools,
            Name,
            Style,
            Selects)}<div class="drop"><p class="hint">{Placeholder ?? Hint}</p><div class="sources">{Markup.Join(Sources.Select(Source))}</div></div></image-input>
        """);

    private string Hint => (Sources.Contains(ImageSource.Upload), Sources.Contains(ImageSource.Clipboard)) switch
    {
        (true, true) => "Drop an image here, or paste one",
        (true, false) => "Drop an image here",
        (false, true) => "Paste an image",
        _ => "",
    };

    private Markup Source(ImageSource source, int index)
    {
        var control = index == 0 ? Control : Markup.Attribute("disabled", !Component.Enabled) + Markup.Attribute("aria-label", source == ImageSource.Upload ? Name : null);
        return source switch
        {
            ImageSource.Upload => Markup.Of($"""<input type="file" accept="{PictureMarkup.Accepted}"{control}>"""),
            ImageSource.Webcam => Markup.Of($"""<button type="button" class="secondary small" data-source="webcam"{control}>Use the camera</button>"""),
            _ => Markup.Of($"""<button type="button" class="secondary small" data-source="clipboard"{control}>Paste</button>"""),
        };
    }
}
