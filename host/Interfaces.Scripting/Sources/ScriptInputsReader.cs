namespace Interfaces.Scripting;

/// <summary>Reads a script, what it loads, and what it references, within the bounds of the options.</summary>
internal sealed class ScriptInputsReader
{
    private readonly ScriptOptions _options;
    private readonly Dictionary<string, SourceFile> _loads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceFile> _references = new(StringComparer.Ordinal);
    private readonly SortedSet<PackageId> _packages = [];
    private readonly Dictionary<string, FileStamp> _watched = new(StringComparer.Ordinal);
    private readonly List<ScriptDiagnostic> _problems = [];
    private readonly Queue<SourceFile> _pending = new();

    private ScriptInputsReader(ScriptOptions options) => _options = options;

    public static ScriptInputs Read(string path, ScriptOptions options) => new ScriptInputsReader(options).Read(Path.GetFullPath(path));

    private ScriptInputs Read(string path)
    {
        switch (SourceReading.Of(path, _options.MaxSourceBytes))
        {
            case SourceReading.Failure failure:
                var root = new SourceFile(path, "");
                return new(root, [], [], [], _watched, [root.Error(failure.Id, failure.Message)]);
            case SourceReading.Text text:
                Follow(text.File);
                return new(text.File, [.. _loads.Values], [.. _references.Values], [.. _packages], _watched, _problems);
            default:
                throw new InvalidOperationException("A reading is a text or a failure.");
        }
    }

    private void Follow(SourceFile root)
    {
        _pending.Enqueue(root);
        while (_pending.TryDequeue(out var file))
        {
            foreach (var directive in DirectiveScanner.Scan(file.Text))
            {
                if (directive.Kind == DirectiveKind.Load)
                    Load(root, file, directive);
                else
                    Reference(file, directive);
            }
        }
    }

    private void Load(SourceFile root, SourceFile from, Directive directive)
    {
        if (ScriptPaths.Resolve(directive.Value, from.Path) is not { } path || path == root.Path || _loads.ContainsKey(path))
            return;
        if (_loads.Count >= _options.MaxLoads)
        {
            Problem(from.Error(DiagnosticIds.TooManyFiles, $"The script loads more than {_options.MaxLoads} files. Put some of them together, or raise {nameof(ScriptOptions.MaxLoads)}.", directive));
            return;
        }

        _watched.TryAdd(path, FileStamp.Of(path));
        switch (SourceReading.Of(path, _options.MaxSourceBytes))
        {
            case SourceReading.Text text:
                _loads.Add(path, text.File);
                _pending.Enqueue(text.File);
                break;
            case SourceReading.Failure failure:
                Problem(from.Error(failure.Id, $"\"{directive.Value}\": {failure.Message}", directive));
                break;
        }
    }

    private void Reference(SourceFile from, Directive directive)
    {
        if (_references.Count + _packages.Count >= _options.MaxReferences)
        {
            Problem(from.Error(DiagnosticIds.TooManyFiles, $"The script has more than {_options.MaxReferences} references. Drop some of them, or raise {nameof(ScriptOptions.MaxReferences)}.", directive));
        }
        else if (PackageId.IsPackage(directive.Value))
        {
            if (PackageId.TryParse(directive.Value, out var package, out var fault))
                _packages.Add(package);
            else
                Problem(from.Error(DiagnosticIds.BadPackage, fault, directive));
        }
        else if (ScriptPaths.Resolve(directive.Value, from.Path) is { } path && !_references.ContainsKey(path))
        {
            // Without a file of that name it may be one of the framework's assemblies: the compiler decides.
            var stamp = FileStamp.Of(path);
            _watched.TryAdd(path, stamp);
            _references.Add(path, new(path, stamp));
        }
    }

    private void Problem(ScriptDiagnostic problem)
    {
        if (_problems.Count < _options.MaxDiagnostics)
            _problems.Add(problem);
    }
}
