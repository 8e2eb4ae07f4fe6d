namespace Interfaces.Engine;

/// <summary>Up to where a block was rendered whose text may grow: from there it can be followed.</summary>
public sealed class GrowthMark
{
    private readonly GrowingText _text;
    private readonly GrowthView _view;

    internal GrowthMark(GrowingText text, int length, GrowthView view) => (_text, Length, _view) = (text, length, view);

    /// <summary>The <c>id</c> of the element that shows the text.</summary>
    public string Target => _view.Target;

    /// <summary>How long the text was, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Begins to follow it, for one page over one connection.</summary>
    public GrowthFollower Follow() => new(_text, Length, _view);
}
