namespace Interfaces.Host;

/// <summary>Takes addresses to listen on apart.</summary>
internal static class HostAddress
{
    public static string[] Split(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The address, or <see langword="null"/> when it is none. Its host may be <c>*</c> or <c>+</c> for all interfaces.</summary>
    public static BindingAddress? TryParse(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address is { Scheme: "http" or "https", PathBase.Length: 0, IsUnixPipe: false, IsNamedPipe: false, Host.Length: > 0 } ? address : null;
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.GetLeftPart(UriPartial.Authority) == text;
}
