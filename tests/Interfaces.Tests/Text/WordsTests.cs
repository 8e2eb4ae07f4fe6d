namespace Interfaces.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("name", "Name")]
    [InlineData("firstName", "First name")]
    [InlineData("first_name", "First name")]
    [InlineData("FirstName", "First name")]
    [InlineData("URL", "URL")]
    [InlineData("apiURL", "Api URL")]
    [InlineData("HTMLText", "HTML text")]
    [InlineData("line2Text", "Line 2 text")]
    [InlineData("x", "X")]
    [InlineData("isA", "Is a")]
    [InlineData("__", "")]
    [InlineData("größeÄndern", "Größe ändern")]
    public void A_name_becomes_a_label(string name, string expected) => Assert.Equal(expected, Words.Label(name));
}
