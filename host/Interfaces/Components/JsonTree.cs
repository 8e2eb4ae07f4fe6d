using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interfaces;

/// <summary>Renders JSON as a tree that folds, and whose text is the JSON.</summary>
/// <param name="open">Whether everything is unfolded.</param>
/// <param name="indices">Whether the items of arrays have numbers.</param>
/// <param name="maxNodes">How many values are shown.</param>
internal sealed class JsonTree(bool open, bool indices, int maxNodes)
{
    // Deeper values are shown as what they are written like; recursion stays shallow.
    private const int MaxDepth = 100;
    private const int OpenDepth = 3;

    // What a page can take without becoming slow.
    private const int MaxTextLength = 2_000_000;

    private readonly StringBuilder _html = new();
    private int _left = maxNodes;

    public Markup Render(JsonElement json)
    {
        _left--;
        Value(json, 0, "");
        return Markup.Trusted(_html.ToString());
    }

    private void Value(JsonElement json, int depth, string end)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when json.GetPropertyCount() > 0:
                Branch(json, depth, "{", "}" + end, json.GetPropertyCount(), "entry", "entries");
                break;
            case JsonValueKind.Array when json.GetArrayLength() > 0:
                Branch(json, depth, "[", "]" + end, json.GetArrayLength(), "item", "items");
                break;
            default:
                Leaf(json);
                _html.Append(end);
                break;
        }
    }

    private void Branch(JsonElement json, int depth, string start, string end, int count, string one, string many)
    {
        _html.Append(open || depth < OpenDepth ? "<details open>" : "<details>");
        _html.Append(CultureInfo.InvariantCulture, $"<summary data-rest=\"{count} {(count == 1 ? one : many)} {end[0]}\">");
        _html.Append(_name).Append(start).Append("</summary><ul>");
        _name = "";
        if (depth >= MaxDepth)
            Rest(depth, count);
        else if (json.ValueKind == JsonValueKind.Object)
            Properties(json, depth, count);
        else
            Items(json, depth, count);
        _html.Append("</ul>");
        Line(depth);
        _html.Append(end).Append("</details>");
    }

    // The name of a property stands inside the summary of its value.
    private string _name = "";

    private void Properties(JsonElement json, int depth, int count)
    {
        var index = 0;
        foreach (var property in json.EnumerateObject())
        {
            if (!Take(depth, count - index))
                return;
            Line(depth + 1);
            _html.Append("<li>");
            var name = $"<span class=\"tok-property\">{Markup.Text(Quote(NameOf(property)))}</span>: ";
            Entry(name, property.Value, depth, ++index < count);
        }
    }

    private void Items(JsonElement json, int depth, int count)
    {
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (!Take(depth, count - index))
                return;
            Line(depth + 1);
            if (indices)
                _html.Append(CultureInfo.InvariantCulture, $"<li data-index=\"{index}\">");
            else
                _html.Append("<li>");
            Entry("", item, depth, ++index < count);
        }
    }

    private void Entry(string name, JsonElement value, int depth, bool hasNext)
    {
        if (IsBranch(value))
            _name = name;
        else
            _html.Append(name);
        Value(value, depth + 1, hasNext ? "," : "");
        _html.Append("</li>");
    }

    private bool Take(int depth, int rest)
    {
        if (_left > 0 && _html.Length < MaxTextLength)
        {
            _left--;
            return true;
        }

        Rest(depth, rest);
        return false;
    }

    private void Rest(int depth, int count)
    {
        Line(depth + 1);
        _html.Append(CultureInfo.InvariantCulture, $"<li class=\"rest\">… {count:N0} more</li>");
    }

    private void Leaf(JsonElement json)
    {
        var (kind, text) = json.ValueKind switch
        {
            JsonValueKind.String => ("tok-string", Quote(JsonText.Read(json))),
            JsonValueKind.Number => ("tok-number", json.GetRawText()),
            JsonValueKind.Object => (null, "{}"),
            JsonValueKind.Array => (null, "[]"),
            _ => ("tok-keyword", json.GetRawText()),
        };
        if (kind is not null)
            _html.Append("<span class=\"").Append(kind).Append("\">");
        if (text.Length > MaxTextLength)
            text = string.Concat(text.AsSpan(0, MaxTextLength), "…");
        _html.Append(Markup.Text(text));
        if (kind is not null)
            _html.Append("</span>");
    }

    private void Line(int depth) => _html.Append('\n').Append(' ', 2 * depth);

    private static bool IsBranch(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.GetPropertyCount() > 0,
        JsonValueKind.Array => json.GetArrayLength() > 0,
        _ => false,
    };

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is valid JSON, and no valid text.
            return "\uFFFD";
        }
    }

    private static string Quote(string? text) => $"\"{JsonEncodedText.Encode(text ?? "\uFFFD", System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
