using System.Text.Json;
using AngleSharp.Html.Parser;
using Interfaces.Host.Tests.Events;

namespace Interfaces.Host.Tests.Growth;

/// <summary>What a page makes of the frames that it gets: it adds where it can, and asks again where it cannot.</summary>
internal sealed class GrowingPage(string target)
{
    private static readonly HtmlParser Parser = new();

    private int? _length;
    private string _open = "";
    private string _added = "";

    /// <summary>The number of the last frame that it saw.</summary>
    public int Last { get; private set; } = -1;

    public bool IsDone { get; private set; }

    /// <summary>How many frames added something.</summary>
    public int Appends { get; private set; }

    /// <summary>What is shown: a text, or HTML.</summary>
    public string Shown { get; private set; } = "";

    /// <summary>What was added to the HTML as plain text, and not rendered since.</summary>
    public string Added => _added;

    /// <summary>Takes a frame.</summary>
    /// <returns>Whether it could use it; if not, the page begins anew from the last one that it could.</returns>
    public bool Take(ServerEvent frame)
    {
        if (frame.Id <= Last)
            return true;
        if (frame.Kind == "append" && !Append(frame.Data))
            return false;
        if (frame.Kind == "patch")
            Patch(frame);
        IsDone |= frame.Kind == "done";
        Last = frame.Id;
        return true;
    }

    private void Patch(ServerEvent frame)
    {
        using var page = Parser.ParseDocument(frame.Html);
        if (page.GetElementById(target) is not { } element)
            return;
        Shown = element.LocalName == "textarea" ? element.TextContent : element.InnerHtml;
        (_open, _added, _length) = ("", "", null);
        if (frame.Data.TryGetProperty("grows", out var grows) && grows.GetProperty("target").GetString() == target)
            _length = grows.GetProperty("to").GetInt32();
    }

    private bool Append(JsonElement data)
    {
        Assert.Equal(target, data.GetProperty("target").GetString());
        if (_length != data.GetProperty("from").GetInt32())
            return false;
        Appends++;
        _length = data.GetProperty("to").GetInt32();
        if (data.TryGetProperty("text", out var text))
        {
            if (target.EndsWith("-input", StringComparison.Ordinal))
                Shown += text.GetString();
            else
                _added += text.GetString();
            return true;
        }

        var kept = data.TryGetProperty("fresh", out _) ? "" : Shown[..^_open.Length];
        (_open, _added) = (data.GetProperty("open").GetString()!, "");
        Shown = kept + data.GetProperty("closed").GetString() + _open;
        return true;
    }
}
