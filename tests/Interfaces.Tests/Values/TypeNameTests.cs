namespace Interfaces.Tests.Values;

public sealed class TypeNameTests
{
    [Theory]
    [InlineData(typeof(int), "int")]
    [InlineData(typeof(int?), "int?")]
    [InlineData(typeof(string[]), "string[]")]
    [InlineData(typeof(int[,]), "int[,]")]
    [InlineData(typeof(List<Dictionary<string, object>>), "List<Dictionary<string, object>>")]
    [InlineData(typeof((int, string)), "(int, string)")]
    [InlineData(typeof((int, int, int, int, int, int, int, int, string)), "(int, int, int, int, int, int, int, int, string)")]
    [InlineData(typeof(ValueTuple<int>), "ValueTuple<int>")]
    [InlineData(typeof(DayOfWeek), "DayOfWeek")]
    [InlineData(typeof(Request), "Request")]
    public void A_type_is_named_as_CSharp_writes_it(Type type, string expected) => Assert.Equal(expected, TypeName.Of(type));
}
