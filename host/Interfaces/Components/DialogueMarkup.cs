namespace Interfaces;

/// <summary>The HTML of a conversation: to read, and to write.</summary>
internal static class DialogueMarkup
{
    public static Markup Script(Dialogue dialogue, RenderContext context)
    {
        var hues = new LabelHues(new Dictionary<string, string>());
        return Frame.Display(dialogue, context, Markup.Empty, Markup.Of($"""
            <dl class="panel script">{(dialogue.Value ?? []).Take(Dialogue.MaxLines).Select(line => Markup.Of($"""<div{Markup.Attribute("style", line.Speaker.Length == 0 ? null : hues.StyleOf(line.Speaker))}><dt>{(line.Speaker.Length == 0 ? "—" : line.Speaker)}</dt><dd>{line.Text}</dd></div>"""))}</dl>
            """));
    }

    public static Markup Editor(Dialogue dialogue, RenderContext context) => dialogue.Mode == DialogueMode.Text
        ? Frame.Around(dialogue, context, Text(dialogue, context))
        : Group(dialogue, context);

    private static Markup Text(Dialogue dialogue, RenderContext context) => Markup.Of(
        $"<dialogue-text class=\"control\"><textarea rows=\"6\" data-value=\"text\" placeholder=\"{dialogue.Placeholder}\"{Frame.TextControl(dialogue, context)}>\n{DialogueText.Write(dialogue.Value ?? [])}</textarea>{Tags(dialogue)}</dialogue-text>");

    // Without its code the element shows the lines that there are, and they can be changed.
    private static Markup Group(Dialogue dialogue, RenderContext context)
    {
        IReadOnlyList<DialogueLine> lines = dialogue.Value is { Count: > 0 } some ? some : [new DialogueLine(dialogue.Speakers is [var first, ..] ? first : "", "")];
        return Markup.Of($"""
            <fieldset class="control"{Markup.Attribute("disabled", !dialogue.Enabled)} aria-describedby="{context.Id}-error"><legend class="{(dialogue.ShowLabel ? "label" : "label visually-hidden")}" id="{Frame.LabelId(context)}">{Frame.NameOf(dialogue)}</legend>{Frame.Info(dialogue, context)}<dialogue-lines data-value="element" data-max="{Dialogue.MaxLines}"><ol>{lines.Select(line => Line(dialogue, line))}</ol>{Tags(dialogue)}</dialogue-lines></fieldset>{Frame.Error(context)}
            """);
    }

    private static Markup Line(Dialogue dialogue, DialogueLine line) => Markup.Of($"""
        <li>{Speaker(dialogue, line.Speaker)}<textarea rows="1" class="said" aria-label="Text" maxlength="{Dialogue.MaxTextLength}" placeholder="{dialogue.Placeholder}">{"\n" + line.Text}</textarea><button type="button" class="close" aria-label="Remove this line"></button></li>
        """);

    private static Markup Speaker(Dialogue dialogue, string speaker)
    {
        if (dialogue.Speakers.Count == 0)
            return Markup.Of($"""<input type="text" class="speaker" aria-label="Speaker" placeholder="Speaker" maxlength="{Dialogue.MaxSpeakerLength}" value="{speaker}">""");
        var names = speaker.Length == 0 || dialogue.Speakers.Contains(speaker) ? dialogue.Speakers : [.. dialogue.Speakers, speaker];
        return Markup.Of($"""<select class="speaker" aria-label="Speaker">{names.Select(name => Markup.Of($"""<option{Markup.Attribute("selected", name == speaker)}>{name}</option>"""))}</select>""");
    }

    private static Markup Tags(Dialogue dialogue) => dialogue.Tags.Count == 0
        ? Markup.Empty
        : Markup.Of($"""<div class="dialogue-tags" role="group" aria-label="Put into the text">{dialogue.Tags.Select(tag => Markup.Of($"""<button type="button" class="secondary small" data-tag="{tag}"{Markup.Attribute("disabled", !dialogue.Enabled)}>{tag}</button>"""))}</div>""");
}
