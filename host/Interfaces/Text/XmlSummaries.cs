using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Interfaces;

/// <summary>The XML documentation that lies beside an assembly, as Markdown.</summary>
internal sealed partial class XmlSummaries
{
    private static readonly ConcurrentDictionary<string, XmlSummaries> All = new(StringComparer.Ordinal);

    private readonly Dictionary<string, XElement> _members;

    private XmlSummaries(string path) => _members = Read(path);

    /// <summary>The documentation of an assembly; nothing is said where there is none, as for a script.</summary>
    public static XmlSummaries Of(Assembly assembly) => All.GetOrAdd(
        string.IsNullOrEmpty(assembly.Location) ? "" : Path.ChangeExtension(assembly.Location, ".xml"), path => new XmlSummaries(path));

    public string? Property(PropertyInfo property) =>
        property.DeclaringType is { } type && _members.TryGetValue($"P:{NameOf(type)}.{property.Name}", out var member) ? Text(member.Element("summary")) : null;

    public string? Parameter(MethodInfo method, string? name)
    {
        if (method.DeclaringType is not { } type)
            return null;
        var prefix = $"M:{NameOf(type)}.{method.Name}";
        // Overloads are told apart by their parameters' types; the one with as many parameters of these names is it.
        return _members
            .Where(member => member.Key.StartsWith(prefix, StringComparison.Ordinal) && (member.Key.Length == prefix.Length || member.Key[prefix.Length] is '(' or '`'))
            .Select(member => member.Value.Elements("param").ToList())
            .FirstOrDefault(parameters => parameters.Select(parameter => (string?)parameter.Attribute("name")).SequenceEqual(method.GetParameters().Select(parameter => parameter.Name)))
            ?.Find(parameter => (string?)parameter.Attribute("name") == name) is { } found ? Text(found) : null;
    }

    private static Dictionary<string, XElement> Read(string path)
    {
        if (path.Length == 0 || !System.IO.File.Exists(path))
            return [];
        try
        {
            return XDocument.Load(path).Descendants("member")
                .GroupBy(member => (string?)member.Attribute("name") ?? "", StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            // Documentation that cannot be read is documentation that is not there.
            return [];
        }
    }

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName?.Replace('+', '.') ?? type.Name;

    private static string? Text(XElement? element) => element is null ? null : Blanks().Replace(string.Concat(element.Nodes().Select(Markdown)), " ").Trim();

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement reference when reference.Attribute("langword") is { } word => $"`{word.Value}`",
        XElement reference when (reference.Attribute("cref") ?? reference.Attribute("name")) is { } name => $"`{name.Value[(name.Value.LastIndexOfAny(['.', ':']) + 1)..]}`",
        XElement other => string.Concat(other.Nodes().Select(Markdown)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
