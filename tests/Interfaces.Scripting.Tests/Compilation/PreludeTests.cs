namespace Interfaces.Scripting.Tests.Compilation;

/// <summary>What a script may name without a using.</summary>
public sealed class PreludeTests
{
    [Theory]
    [InlineData("new Blocks(new Timer(0.5).Active.ToString())")]
    [InlineData("new Blocks(new CancellationTokenSource().IsCancellationRequested.ToString())")]
    [InlineData("new Blocks(File.Exists(\"nowhere\") ? \"\" : JsonSerializer.Serialize(true))")]
    [InlineData("using System.Globalization;\nnew Blocks(CultureInfo.InvariantCulture.TwoLetterISOLanguageName == \"iv\" ? \"True\" : \"\")")]
    [InlineData("using Timer = System.Threading.Timer;\nnew Blocks((typeof(Timer) == typeof(System.Threading.Timer)).ToString())")]
    public async Task A_name_means_what_authors_mean_unless_the_script_says_otherwise(string text)
    {
        using var folder = new ScriptFolder();

        using var script = await folder.LoadAsync(text);

        Assert.Contains(script.Demo.Title!, (string[])["True", "False", "true"]);
    }

    [Theory]
    [InlineData("using Microsoft.Extensions.AI;\nnew Blocks((typeof(ChatMessage) == typeof(Microsoft.Extensions.AI.ChatMessage) && typeof(Timer) == typeof(Interfaces.Timer)).ToString())")]
    [InlineData("using System.Threading;\nnew Blocks((typeof(Timer) == typeof(Interfaces.Timer)).ToString())")]
    public async Task What_a_script_names_itself_goes_before_what_all_scripts_have(string text)
    {
        using var folder = new ScriptFolder();

        using var script = await folder.LoadAsync(text);

        Assert.Equal("True", script.Demo.Title);
    }
}
