namespace Interfaces;

/// <summary>A link in a <see cref="Navbar"/>.</summary>
/// <example><code>("Guides", "/docs")</code></example>
public sealed record NavbarLink
{
    /// <summary>Makes a link.</summary>
    /// <param name="label">What it says.</param>
    /// <param name="address">Where it leads: a path on this host, such as <c>/docs</c>, or an address that begins with <c>http://</c> or <c>https://</c>.</param>
    /// <exception cref="ArgumentException">There is no label, or the address is none of these.</exception>
    public NavbarLink(string label, string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        ArgumentNullException.ThrowIfNull(address);
        var local = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
        IsElsewhere = !local;
        if (!local && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)))
            throw new ArgumentException($"\"{address}\" is no address for a link. Begin it with /, http:// or https://.", nameof(address));
        (Label, Address) = (label, address);
    }

    /// <summary>What it says.</summary>
    public string Label { get; }

    /// <summary>Where it leads.</summary>
    public string Address { get; }

    internal bool IsElsewhere { get; }

    /// <summary>Makes a link of a label and an address.</summary>
    /// <param name="link">The label and the address.</param>
    public static implicit operator NavbarLink((string Label, string Address) link) => new(link.Label, link.Address);

    /// <summary>Makes a link of a label and an address.</summary>
    /// <param name="link">The label and the address.</param>
    public static NavbarLink FromTuple((string Label, string Address) link) => link;
}
