record Card(string Front, string Back);

var cards = new Dataframe<Card>("Flashcards")
{
    Value = [new("der Hund", "dog"), new("die Katze", "cat"), new("das Pferd", "horse")],
};
var deal = new Button("Deal a card") { Variant = ButtonVariant.Primary };
var front = new Textbox("Front");
var back = new Textbox("Back") { Visible = false };
var turn = new Button("Turn over") { Enabled = false };
var right = new Button("I knew it") { Enabled = false };
var dealt = new State<Card?>();
var score = new Dataframe<(string Card, int Right)>("Known") { Columns = [new() { Header = "Card" }, new() { Header = "Times" }] };

(Card?, string, Textbox, Button, Button) Deal(IReadOnlyList<Card> cards, Random random)
{
    if (cards.Count == 0)
        throw new UserError("Add a card first.");
    var card = cards[random.Next(cards.Count)];
    return (card, card.Front, back with { Value = card.Back, Visible = false }, turn with { Enabled = true }, right with { Enabled = false });
}

IReadOnlyList<(string, int)> Count(Card? card, IReadOnlyList<(string Card, int Right)> score)
{
    if (card is null)
        return score;
    var before = score.FirstOrDefault(line => line.Card == card.Front).Right;
    return [.. score.Where(line => line.Card != card.Front), (card.Front, before + 1)];
}

deal.Click(Deal, [cards], [dealt, front, back, turn, right]);
turn.Click(() => (back with { Visible = true }, right with { Enabled = true }), [], [back, right]);
right.Click(Count, [dealt, score], [score]);

new Blocks("Flashcards")
{
    cards,
    new Row { deal, turn, right },
    new Row { front, back },
    score,
    dealt,
}
