using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Interfaces.Scripting;

/// <summary>The name of a compiled script: a hash over everything that decides what it compiles to.</summary>
internal static class ScriptKey
{
    public static string Of(ScriptInputs inputs, PackageAssets packages, ScriptOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, BuildIdentity.Value);
        Add(hash, string.Create(CultureInfo.InvariantCulture, $"{options.MaxNesting} {options.MaxDiagnostics}"));
        Add(hash, inputs.Root);
        foreach (var load in inputs.Loads)
            Add(hash, load);
        foreach (var (path, stamp) in inputs.References)
            Add(hash, string.Create(CultureInfo.InvariantCulture, $"{path} {stamp.Length} {stamp.Written}"));
        foreach (var package in inputs.Packages)
            Add(hash, package.ToString());
        foreach (var file in packages.All)
            Add(hash, file);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, SourceFile file)
    {
        // The path is part of it: debug information, caller file paths and relative directives depend on it.
        Add(hash, file.Path);
        Add(hash, file.Text);
    }

    // Length first: two neighbours must not be able to trade characters.
    private static void Add(IncrementalHash hash, string text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = Encoding.UTF8.GetBytes(text);
        BitConverter.TryWriteBytes(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
