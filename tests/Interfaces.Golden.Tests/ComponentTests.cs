using Interfaces.Docs;
using Interfaces.Docs.Reference;
using Interfaces.Host;

namespace Interfaces.Golden.Tests;

/// <summary>Every component and layout that an author can use has a demo, a transcript of it, and a page that shows it.</summary>
public sealed class ComponentTests(Repository repository) : IClassFixture<Repository>
{
    public static TheoryData<string> Names => [.. ReferenceSubject.All.Select(subject => subject.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_component_has_a_demo_a_transcript_and_a_page(string name)
    {
        var subject = ReferenceSubject.All.Single(subject => subject.Name == name);
        var scripts = HostFolders.Find("scripts");
        var demos = Directory.EnumerateFiles(scripts, "*.csx").Select(file => Path.GetFileNameWithoutExtension(file)!).ToList();

        var demo = subject.FindDemo(demos);

        Assert.True(demo is not null, $"{name} has no demo. Write scripts/{subject.Slug}_component.csx.");
        Assert.True(File.Exists(Path.Combine(HostFolders.Find(Path.Combine("tests", "golden")), demo + ".txt")), $"{demo} has no transcript. Begin it with: interfaces golden {demo} --update.");
        Assert.Contains(demo, repository.Demos.Names);
        var site = DocSite.Load(new() { Directory = HostFolders.Find("docs-site"), Reference = () => ReferencePages.Make(demos) });
        Assert.Contains(demo, site.Find(subject.Slug)?.Demos ?? []);
    }
}
