using System.Xml;
using System.Xml.Linq;

namespace Interfaces.Docs.Reference;

/// <summary>The documentation comments of an assembly, as Markdown.</summary>
internal sealed class XmlDocs
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocs(Dictionary<string, XElement> members) => _members = members;

    /// <summary>Reads the file that the compiler writes beside an assembly. Without one nothing is known.</summary>
    public static XmlDocs Load(string path)
    {
        if (!File.Exists(path))
            return new([]);
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return new(XDocument.Load(reader).Descendants("member")
            .Where(member => member.Attribute("name") is not null)
            .GroupBy(member => member.Attribute("name")!.Value)
            .ToDictionary(group => group.Key, group => group.First()));
    }

    /// <summary>One part of a comment as one paragraph; empty when there is none.</summary>
    /// <param name="id">The member, such as <c>P:Interfaces.Textbox.Lines</c>.</param>
    /// <param name="part">The part: <c>summary</c>, <c>remarks</c> …</param>
    public string Text(string id, string part) => _members.GetValueOrDefault(id)?.Element(part) is { } element ? Inline(element) : "";

    /// <summary>The code of an example; <see langword="null"/> when there is none.</summary>
    public string? Example(string id) =>
        _members.GetValueOrDefault(id)?.Element("example")?.Element("code")?.Value is { } code ? Unindented(code) : null;

    // The compiler writes each line of a comment as far to the right as its own file is indented; the first may follow its tag.
    private static string Unindented(string code)
    {
        var lines = code.Split('\n');
        var indent = lines.Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', [lines[0], .. lines.Skip(1).Select(line => line.Length > indent ? line[indent..].TrimEnd() : "")]).Trim();
    }

    private static string Inline(XElement element) => string.Join(' ', string.Concat(element.Nodes().Select(Node)).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Node(XNode node) => node switch
    {
        XText text => Escape(text.Value),
        XElement { Name.LocalName: "c" or "code" } code => Code(code.Value),
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("langword") is { } word => Code(word.Value),
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("cref") is { } reference => Code(ShortName(reference.Value)),
        XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => Code(parameter.Attribute("name")?.Value ?? ""),
        XElement other => " " + Inline(other) + " ",
        _ => "",
    };

    /// <summary>The last part of a member's id: <c>P:Interfaces.Textbox.Lines</c> is Lines.</summary>
    private static string ShortName(string id)
    {
        var name = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var open = name.IndexOf('(', StringComparison.Ordinal);
        name = open < 0 ? name : name[..open];
        var last = name[(name.LastIndexOf('.') + 1)..];
        var arity = last.IndexOf('`', StringComparison.Ordinal);
        last = arity < 0 ? last : last[..arity];
        // The values of an enum, and constants, say little without their type.
        return id.StartsWith("F:", StringComparison.Ordinal) && name.Split('.') is [.., var type, _] ? $"{type}.{last}" : last;
    }

    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    private static string Escape(string text) => string.Concat(text.Select(letter => letter is '<' or '>' or '*' or '_' or '[' or ']' or '`' or '\\' or '$' ? $"\\{letter}" : letter.ToString()));
}
