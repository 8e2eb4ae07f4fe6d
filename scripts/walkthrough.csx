// A form in three steps that can only be done in order.
var toPrompt = new Button("Next") { Variant = ButtonVariant.Primary };
var generate = new Button("Generate") { Variant = ButtonVariant.Primary };
var subject = new Dropdown(["a lighthouse", "a market", "a forest"], "Subject");
var mood = new Textbox("Mood") { Placeholder = "quiet, stormy …" };
var result = new Textbox("Result");
var walkthrough = new Walkthrough
{
    new Step("Choose", "choose") { subject, toPrompt },
    new Step("Describe", "describe") { mood, generate },
    new Step("See", "see") { result },
};

toPrompt.Click(() => walkthrough with { Selected = "describe" }, [], [walkthrough]);
generate.Click(
    (string? subject, string mood) => ($"A {(mood == "" ? "plain" : mood)} picture of {subject ?? "nothing"}.", walkthrough with { Selected = "see" }),
    [subject, mood], [result, walkthrough]);

new Blocks("From a subject to a picture") { walkthrough }
