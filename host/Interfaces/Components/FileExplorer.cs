using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>
/// Lets a visitor choose among the files of a folder on the host. A handler takes them as <see cref="IReadOnlyList{T}"/> of
/// <see cref="FileInfo"/>.
/// </summary>
/// <remarks>
/// Only what is listed can be chosen. Links are not followed, and hidden files, such as those whose names begin with a
/// dot, are left out. The folder is looked at when the component is shown: return <c>explorer with { Glob = … }</c> from a
/// handler to have it looked at again.
/// </remarks>
/// <example><code>new FileExplorer("media") { Glob = "**/*.png" }</code></example>
public sealed record FileExplorer : Component<IReadOnlyList<FileInfo>>, IRaisesChange, IRaisesInput, IRaisesSelect
{
    private const string NotListed = "Choose among the files that are listed.";

    private PathPattern _glob = new("**");
    private PathPattern? _ignored;

    /// <summary>Makes a component that shows a folder.</summary>
    /// <param name="folder">The folder: a full path, or one from where the script lies. Never make it from what a visitor sent.</param>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    /// <param name="script">Filled in by the compiler.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public FileExplorer(string folder, string? label = null, [CallerFilePath] string script = "")
    {
        ArgumentNullException.ThrowIfNull(folder);
        Folder = new DirectoryInfo(Path.GetFullPath(folder, Path.GetFullPath(Path.GetDirectoryName(script) is { Length: > 0 } home ? home : ".")));
        Label = label;
        if (!Folder.Exists)
            throw new DirectoryNotFoundException($"There is no folder {folder} beside the script.");
    }

    /// <summary>The folder.</summary>
    public DirectoryInfo Folder { get; }

    /// <summary>Which files are listed: <c>*</c> and <c>?</c> stand for parts of a name, <c>**</c> for any folders. Default: <c>**</c>, all.</summary>
    /// <exception cref="ArgumentException">It is empty, or has more than 32 parts.</exception>
    public string Glob
    {
        get;
        init => (_glob, field) = (new PathPattern(value), Set(value));
    }
    = "**";

    /// <summary>Which files and folders are left out, written as <see cref="Glob"/>. Default: none.</summary>
    /// <exception cref="ArgumentException">It is empty, or has more than 32 parts.</exception>
    public string? IgnoreGlob
    {
        get;
        init => (_ignored, field) = (value is null ? null : new PathPattern(value), Set(value));
    }

    /// <summary>Whether several files can be chosen. Default: <see langword="true"/>.</summary>
    public bool Multiple { get; init => field = Set(value); } = true;

    /// <summary>How many files are listed; further ones are left out, which is said. Default: 1,000. Bounds: 1 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int MaxFiles { get; init => field = Set(Bound.Within(value, 1, 10_000)); } = 1_000;

    /// <summary>How high the list may become before it scrolls, in CSS pixels. Default: 320. Bounds: 50 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Height { get; init => field = Set(Bound.Within(value, 50, 10_000)); } = 320;

    private protected override object? Unset => Array.Empty<FileInfo>();

    /// <summary>What the page says of a file counts as far as it is listed.</summary>
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value is SelectData { Value: { } value } && (JsonText.Read(value) is not { } path || List().Find(path) is null)
            ? Parsed.Error<EventData?>(NotListed)
            : read;
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tree = List();
        var chosen = (Value ?? []).Select(PathOf).ToHashSet(StringComparer.Ordinal);
        var rest = tree.IsCut ? Markup.Of($"""<p class="hint">Only the first {MaxFiles} files are listed.</p>""") : Markup.Empty;
        return Frame.Group(this, context, Multiple ? "many" : "one", Markup.Of($"""
            <div class="file-tree"{PanelStyle.MaxHeight(Height)}>{(tree.Top.Count == 0 ? Markup.Of($"""<p class="hint">There are no files.</p>""") : Items(tree.Top, context, chosen))}{rest}</div>
            """));
    }

    /// <inheritdoc/>
    protected override Parsed<IReadOnlyList<FileInfo>?> Parse(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return Parsed.Ok<IReadOnlyList<FileInfo>?>([]);
        var items = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().Take(MaxFiles + 1).ToList() : [json];
        if (items.Count > (Multiple ? MaxFiles : 1))
            return Parsed.Error<IReadOnlyList<FileInfo>?>(Multiple ? $"Choose at most {MaxFiles} files." : "Choose one file.");

        var tree = List();
        var files = items.Select(item => JsonText.Read(item) is { } path ? tree.Find(path) : null).ToList();
        return files.Contains(null) ? Parsed.Error<IReadOnlyList<FileInfo>?>(NotListed) : Parsed.Ok<IReadOnlyList<FileInfo>?>([.. files.OfType<FileInfo>()]);
    }

    /// <inheritdoc/>
    protected override JsonElement Format(IReadOnlyList<FileInfo> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Multiple ? JsonValues.Write(value.Select(PathOf).ToList(), JsonOptions) : JsonValues.Write(value.Select(PathOf).FirstOrDefault(), JsonOptions);
    }

    private FileTree List() => FileTree.Of(Folder, _glob, _ignored, MaxFiles);

    private string PathOf(FileInfo file) => Path.GetRelativePath(Folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/');

    private Markup Items(IReadOnlyList<FileTree.Node> nodes, RenderContext context, IReadOnlySet<string> chosen) => Markup.Of($"""
        <ul>{nodes.Select(node => Markup.Of($"<li>{(node.Inner is { } inner ? Inner(node, inner, context, chosen) : Choice(node, context, chosen))}</li>"))}</ul>
        """);

    private Markup Inner(FileTree.Node node, IReadOnlyList<FileTree.Node> inner, RenderContext context, IReadOnlySet<string> chosen) => Markup.Of($"""
        <details{Markup.Attribute("open", chosen.Any(path => path.StartsWith(node.Path + '/', StringComparison.Ordinal)))}><summary>{node.Name}</summary>{Items(inner, context, chosen)}</details>
        """);

    private Markup Choice(FileTree.Node node, RenderContext context, IReadOnlySet<string> chosen) => Markup.Of($"""
        <label class="option"><input type="{(Multiple ? "checkbox" : "radio")}" name="{context.Id}" value="{node.Path}"{Markup.Attribute("checked", chosen.Contains(node.Path))}><span>{node.Name}</span></label>
        """);
}
