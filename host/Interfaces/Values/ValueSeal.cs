using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Interfaces;

/// <summary>Seals JSON into text that only the holder of a secret can read or make.</summary>
internal sealed class ValueSeal : IDisposable
{
    /// <summary>The longest sealed text that is opened, in characters.</summary>
    public const int MaxLength = 4_000_000;

    private const int Iterations = 100_000;
    private const int KeySize = 32;

    private static readonly int NonceSize = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagSize = AesGcm.TagByteSizes.MaxSize;

    private readonly AesGcm _cipher;
    private readonly Lock _lock = new();

    // The name of the value is in the key: one value cannot be put in another's place.
    private ValueSeal(string secret, string name) => _cipher = new AesGcm(
        Rfc2898DeriveBytes.Pbkdf2(secret, Encoding.UTF8.GetBytes("Interfaces.ValueSeal.1:" + name), Iterations, HashAlgorithmName.SHA256, KeySize), TagSize);

    public JsonElement Close(JsonElement json)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(json);
        var sealedBytes = new byte[NonceSize + content.Length + TagSize];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        lock (_lock)
            _cipher.Encrypt(nonce, content, sealedBytes.AsSpan(NonceSize, content.Length), sealedBytes.AsSpan(NonceSize + content.Length));
        return JsonSerializer.SerializeToElement(Base64Url.EncodeToString(sealedBytes));
    }

    /// <summary>Opens what was sealed; <see langword="null"/> when it was not, or not with this secret.</summary>
    public JsonElement? Open(JsonElement json)
    {
        if (JsonText.Read(json) is not { Length: <= MaxLength } text || !Base64Url.IsValid(text))
            return null;
        var sealedBytes = Base64Url.DecodeFromChars(text);
        if (sealedBytes.Length < NonceSize + TagSize)
            return null;

        var content = new byte[sealedBytes.Length - NonceSize - TagSize];
        try
        {
            lock (_lock)
                _cipher.Decrypt(sealedBytes.AsSpan(0, NonceSize), sealedBytes.AsSpan(NonceSize, content.Length), sealedBytes.AsSpan(NonceSize + content.Length), content);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return JsonSerializer.Deserialize<JsonElement>(content);
    }

    public void Dispose() => _cipher.Dispose();

    /// <summary>Remembers the seal that was made last: making one takes long on purpose.</summary>
    internal sealed class Keyring
    {
        private readonly Lock _lock = new();
        private (string Secret, string Name, ValueSeal Seal)? _last;

        public ValueSeal For(string secret, string name)
        {
            lock (_lock)
            {
                if (_last is not { } last || last.Secret != secret || last.Name != name)
                    _last = last = (secret, name, new ValueSeal(secret, name));
                return last.Seal;
            }
        }
    }
}
