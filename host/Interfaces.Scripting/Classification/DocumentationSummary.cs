using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Interfaces.Scripting;

/// <summary>The summary of an XML documentation comment, as one line of plain text.</summary>
internal static class DocumentationSummary
{
    public static string? Of(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
            return null;
        try
        {
            var root = XElement.Parse($"<doc>{xml}</doc>");
            if (root.Descendants("summary").FirstOrDefault() is not { } summary)
                return null;
            var text = new StringBuilder();
            Append(text, summary);
            var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return words.Length == 0 ? null : string.Join(' ', words);
        }
        catch (XmlException)
        {
            // A script's author may write what they like after "///": then there is no summary.
            return null;
        }
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { IsEmpty: true } reference)
                text.Append(Name(reference));
            else if (node is XElement child)
                Append(text, child);
        }
    }

    // <see cref="M:Space.Type.Member(System.Int32)"/> reads Member, <paramref name="x"/> reads x.
    private static string Name(XElement reference)
    {
        var value = reference.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName is "cref" or "name" or "langword")?.Value ?? " ";
        var name = value.Split('(')[0];
        return name.Length > 1 && name[1] == ':' ? name[(name.LastIndexOf('.') is var point and > 0 ? point + 1 : 2)..].Split('`')[0] : name;
    }
}
