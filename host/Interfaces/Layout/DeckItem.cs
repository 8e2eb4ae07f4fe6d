using System.Text.Json;

namespace Interfaces;

/// <summary>One of several panels of which one is seen at a time.</summary>
public abstract record DeckItem : Container, IRaisesSelect
{
    private Deck? _deck;

    private protected DeckItem(string label, string? id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        (Label, Id) = (label, id);
    }

    /// <summary>The text that it is chosen by.</summary>
    public string Label { get; init => field = Set(value); }

    /// <summary>The name by which <see cref="Deck.Selected"/> speaks of it. Default: <see langword="null"/>, only its place.</summary>
    public string? Id { get; init => field = Set(value); }

    /// <summary>Whether a visitor can choose it. Default: <see langword="true"/>.</summary>
    public bool Enabled { get; init => field = Set(value); } = true;

    /// <summary>
    /// Whether what is inside is on the page from the start, rather than from when it is first chosen. Images, plots
    /// and editors that nobody looks at are then loaded as well. Default: <see langword="false"/>.
    /// </summary>
    public bool RenderChildren { get; init => field = Set(value); }

    internal sealed override string? Caption => Label;

    /// <summary>The place among the others, from 0.</summary>
    internal int Index { get; private set; }

    /// <summary>What the panel is for those who do not see it.</summary>
    internal abstract string PanelRole { get; }

    // The page's element draws the labels from the panels.
    internal sealed override Markup WrapperAttributes(RenderContext context) =>
        Markup.Of($" role=\"{PanelRole}\" aria-labelledby=\"{context.Look(this).Id}-tab\" data-label=\"{Label}\"")
        + Markup.Attribute("data-disabled", !Enabled)
        + Markup.Attribute("data-hidden", Hidden);

    internal void PutInto(Deck deck, int index)
    {
        if (_deck is not null && !ReferenceEquals(_deck, deck))
            throw new ArgumentException($"\"{Label}\" is placed twice. Make a second one with new.");
        (_deck, Index) = (deck, index);
    }

    internal SelectData Selection() => new() { Index = Index, Value = JsonValues.Write(Label, Identity.JsonOptions) };

    internal sealed override bool IsConcealed(RenderContext context) => Hidden || !IsSelected(context);

    internal sealed override Parsed<EventData?> ReadEvent(Type type, JsonElement json) => type == typeof(SelectData)
        ? Parsed.Ok<EventData?>(Selection())
        : base.ReadEvent(type, json);

    internal sealed override Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current)
    {
        if (_deck is null)
            return Parsed.Ok<VisitorChange?>(null);
        var deck = (Deck)current(_deck);
        return deck.IsReachable(this, current)
            ? Parsed.Ok<VisitorChange?>(deck.Move(Index))
            : Parsed.Error<VisitorChange?>($"\"{Label}\" cannot be chosen at this moment.");
    }

    /// <inheritdoc/>
    protected internal sealed override Markup Render(RenderContext context)
    {
        var content = RenderNested(context);
        return RenderChildren || IsSelected(context) ? content : Markup.Of($"<template>{content}</template>");
    }

    private protected bool IsSelected(RenderContext context) =>
        _deck is null || ((Deck)context.Current(_deck)).SelectedIndex(context.Current) == Index;
}
