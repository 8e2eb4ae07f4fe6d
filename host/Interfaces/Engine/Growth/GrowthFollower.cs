using System.Text;

namespace Interfaces.Engine;

/// <summary>
/// Follows a text that grows, and says what a page has to add. What of it is finished is sent once; the open rest is
/// rendered again while it is short, and at every eighth of its length when it is long, so that a token costs the same
/// however many were before.
/// </summary>
public sealed class GrowthFollower
{
    private const int Short = 1_024;
    private const int Share = 8;

    private readonly GrowingText _text;
    private readonly GrowthView _view;
    private readonly StringBuilder _closed = new();
    private string _open = "";
    private int _sent;
    private int _settled;
    private int _drawn;
    private bool _isFresh = true;

    internal GrowthFollower(GrowingText text, int length, GrowthView view) => (_text, _sent, _view) = (text, length, view);

    /// <summary>What has been added since the last piece.</summary>
    /// <param name="piece">The piece; <see langword="null"/> when there is nothing new.</param>
    /// <returns><see langword="false"/> when the block shows something else by now, and is to be rendered anew.</returns>
    public bool TryNext(out GrowthPiece? piece)
    {
        piece = null;
        var length = _text.Length;
        if (_text.IsBroken || (length == _sent && _text.IsOver))
            return false;
        piece = length == _sent ? null : _view.Render is { } render && IsDue(length) ? Draw(render) : Add(isLast: false);
        return true;
    }

    /// <summary>What is still missing, when nothing is added any more.</summary>
    /// <param name="piece">The piece; <see langword="null"/> when nothing is missing.</param>
    /// <returns>As for <see cref="TryNext"/>.</returns>
    public bool TryFinish(out GrowthPiece? piece)
    {
        piece = null;
        if (_text.IsBroken || _view.EndsWhole(_text.From(0)))
            return false;
        if (_view.Render is not { } render)
            piece = Add(isLast: true);
        else if (!_isFresh || _text.Length != _sent)
            piece = Complete(render);
        return true;
    }

    private bool IsDue(int length) => length - _settled <= Short || (long)(length - _drawn) * Share >= length - _settled;

    private GrowthPiece? Add(bool isLast)
    {
        var text = _text.From(_sent);
        var added = isLast ? text : Whole(text);
        if (added.Length == 0)
            return null;
        var piece = new GrowthPiece(_view.Target, _sent, _sent + added.Length) { Text = added };
        _sent = piece.To;
        return piece;
    }

    private GrowthPiece Draw(Func<string, Markup> render)
    {
        var rest = Whole(_text.From(_settled));
        var settled = rest.Contains('\n', StringComparison.Ordinal) ? Math.Clamp(_view.Settled(rest), 0, rest.Length) : 0;
        var (closed, open) = (settled == 0 ? Markup.Empty : render(rest[..settled]), render(rest[settled..]));
        var piece = new GrowthPiece(_view.Target, _sent, _settled + rest.Length) { Closed = closed, Open = open, IsFresh = _isFresh };
        _closed.Append(closed.ToString());
        _open = open.ToString();
        _settled += settled;
        (_sent, _drawn, _isFresh) = (piece.To, piece.To, false);
        return piece;
    }

    // What comes later may change what was sent, such as the address that a link was waiting for.
    private GrowthPiece? Complete(Func<string, Markup> render)
    {
        var (from, shown) = (_sent, _sent == _drawn ? _open : null);
        var last = Draw(render);
        var whole = render(_text.From(0));
        if (whole.ToString() != _closed.Append(_open).ToString())
            return new GrowthPiece(_view.Target, from, _text.Length) { Closed = whole, IsFresh = true };
        return last.Closed.IsEmpty && last.Open.ToString() == shown && !last.IsFresh ? null : last;
    }

    // Half a character, or half a line break, waits for its other half.
    private static string Whole(string text) => text is [.., '\r'] or [.., >= '\ud800' and <= '\udbff'] ? text[..^1] : text;
}
