using System.Text.Json;
namespace Interfaces;
internal static class ValueConverter { public static Parsed<T?> To<T>(object? value, JsonSerializerOptions options) => throw new NotImplementedException(); }
