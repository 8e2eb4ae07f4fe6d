namespace Interfaces;

/// <summary>The names of the events of a conversation.</summary>
internal static class ChatEventNames
{
    public const string Retry = "retry";
    public const string Undo = "undo";
    public const string Edit = "edit";
    public const string Clear = "clear";
    public const string Like = "like";
    public const string Stop = "stop";
    public const string OptionSelect = "option-select";
    public const string ExampleSelect = "example-select";
}
