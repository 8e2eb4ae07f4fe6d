namespace Interfaces.Scripting.Tests.Compilation;

public sealed class NamesTests
{
    [Fact]
    public async Task No_name_that_authors_use_is_ambiguous_in_a_script()
    {
        using var folder = new ScriptFolder();
        var names = typeof(Demo).Assembly.GetExportedTypes()
            .Where(type => type is { Namespace: "Interfaces", IsNested: false })
            .Select(type => type.Name.Split('`') is [var name, var arity] ? $"{name}<{new string(',', int.Parse(arity, System.Globalization.CultureInfo.InvariantCulture) - 1)}>" : type.Name)
            .Select(name => $"typeof({name})")
            .ToList();

        using var script = await folder.LoadAsync($"Type[] names = [{string.Join(", ", names)}];\nnew Blocks($\"{{names.Length}}\")");

        Assert.Equal($"{names.Count}", script.Demo.Title);
    }
}
