// Thumbs, and words of one's own for what is wrong with an answer.
var chat = new Chatbot("Poems")
{
    Value =
    [
        ChatMessage.User("Write a line about autumn."),
        "The leaves let go, and so do we.",
        ChatMessage.User("Another one."),
        "October pays its debts in gold.",
    ],
    FeedbackOptions = ["Like", "Dislike", "Off topic", "Too short"],
    FeedbackValues = [null, "Like", null, null],
};
var told = new Textbox("What was said");
var forget = new Button("Forget the feedback");

chat.Like((LikeData like) => like.Feedback == "" ? $"Nothing more of “{like.Value}”" : $"{like.Feedback}: “{like.Value}”", [], [told]);
forget.Click(() => (chat with { FeedbackValues = [] }, ""), [], [chat, told]);

new Blocks { chat, told, forget }
