namespace Interfaces.Docs.Links;

/// <summary>Where a link of a guide leads.</summary>
internal abstract record DocLink
{
    private DocLink()
    {
    }

    /// <summary>What goes into <c>href</c> or <c>src</c>.</summary>
    public abstract string Href { get; }

    /// <summary>Another guide, or a heading of this one.</summary>
    public sealed record ToPage(DocPage Page, string Url) : DocLink
    {
        public override string Href => Url;
    }

    /// <summary>A file under <c>assets/</c>.</summary>
    public sealed record ToAsset(DocAsset Asset, string Url) : DocLink
    {
        public override string Href => Url;
    }

    /// <summary>Another address of the host.</summary>
    public sealed record ToRoute(string Url) : DocLink
    {
        public override string Href => Url;
    }

    /// <summary>Another site, or a mail address.</summary>
    public sealed record ToElsewhere(string Url) : DocLink
    {
        public override string Href => Url;
    }

    /// <summary>Nowhere.</summary>
    public sealed record Dead(string Url, string Message, string? Suggestion = null) : DocLink
    {
        public override string Href => Url;
    }
}
