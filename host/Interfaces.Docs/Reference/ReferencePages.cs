namespace Interfaces.Docs.Reference;

/// <summary>Writes the reference: a page for each component and layout, from its own documentation comments.</summary>
public static class ReferencePages
{
    /// <summary>Writes all pages, the components first.</summary>
    /// <param name="demos">The names of all demos: a page shows the one of its component.</param>
    public static IReadOnlyList<GeneratedPage> Make(IReadOnlyCollection<string> demos)
    {
        ArgumentNullException.ThrowIfNull(demos);
        var writer = new ReferenceWriter(XmlDocs.Load(Path.ChangeExtension(typeof(Block).Assembly.Location, ".xml")), demos);
        return [.. ReferenceSubject.All.OrderBy(subject => subject.IsLayout).Select(subject => new GeneratedPage(subject.Slug, writer.Write(subject)))];
    }
}
