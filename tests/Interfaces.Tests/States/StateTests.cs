using Interfaces.Engine;

namespace Interfaces.Tests.States;

public sealed class StateTests
{
    private enum Suit
    {
        Clubs,
        Hearts,
    }

    [Fact]
    public void A_factory_makes_a_value_for_each_session()
    {
        var state = new State<List<string>>(() => []);

        var first = Assert.IsType<List<string>>(Initial(state));
        first.Add("a");

        Assert.Empty(Assert.IsType<List<string>>(Initial(state)));
    }

    [Fact]
    public void A_value_is_copied_for_each_session()
    {
        var value = new List<int> { 1 };
        var state = new State<List<int>>(value);
        value.Add(2);

        var copy = Assert.IsType<List<int>>(Initial(state));
        copy.Add(3);

        Assert.Equal([1], Assert.IsType<List<int>>(Initial(state)));
    }

    [Fact]
    public void A_state_of_a_simple_type_starts_with_its_value()
    {
        Assert.Equal(0, Initial(new State<int>(0)));
        Assert.Equal(0, Initial(new State<int>()));
        Assert.Equal("a", Initial(new State<string>("a")));
        Assert.Null(Initial(new State<string>()));
        Assert.Equal(Suit.Hearts, Initial(new State<Suit>(Suit.Hearts)));
        Assert.Equal(7, Initial(new State<object>(7)));
        Assert.Equal(3, Initial(new State<int> { Value = 3 }));
    }

    [Fact]
    public void Records_tuples_and_nested_collections_are_copied()
    {
        var game = new Game("Ann", [(1, 2), (3, 4)], new Dictionary<string, int> { ["a"] = 1 });

        var copy = Assert.IsType<Game>(Initial(new State<Game>(game)));

        Assert.NotSame(game, copy);
        Assert.Equal(game.Moves, copy.Moves);
        Assert.Equal(game.Scores, copy.Scores);
        Assert.Equal((1, "a"), Initial(new State<(int, string)>((1, "a"))));
        Assert.Equal(["a"], Assert.IsType<IReadOnlyList<string>>(Initial(new State<IReadOnlyList<string>>(["a"])), exactMatch: false));
    }

    [Fact]
    public void A_value_that_cannot_be_copied_is_refused_with_the_fix()
    {
        Refused(() => new State<Dictionary<string, object>>(new Dictionary<string, object> { ["n"] = 1 }), "new State<Dictionary<string, object>>(() => …)");
        Refused(() => new State<object>(new List<int>()), "new State<object>(() => …)");
        Refused(() => new State<Stream>(new MemoryStream()), "new State<Stream>(() => …)");
        Refused(() => new State<Action>(new Action(() => { })), "new State<Action>(() => …)");
        Refused(() => new State<Base>(new Derived()), "new State<Base>(() => …)");
        Refused(() => new State<Hidden>(new Hidden(5)), "new State<Hidden>(() => …)");
        Refused(() => new State<Node>(Node.Cycle()), "new State<Node>(() => …)");
    }

    [Fact]
    public void A_state_is_neither_on_the_page_nor_sent_by_it()
    {
        var state = new State<int>(0);

        Assert.False(state.IsPlaced);
        Assert.False(state.IsInput);
    }

    [Fact]
    public void The_author_is_told_when_a_value_goes()
    {
        var gone = new List<int>();
        ISessionState state = new State<int>(0) { OnDelete = gone.Add };

        state.Deleted(5);

        Assert.Equal([5], gone);
    }

    [Fact]
    public void The_time_to_live_must_be_positive()
    {
        Assert.Null(new State<int>(0).TimeToLive);
        Assert.Equal(TimeSpan.FromMinutes(1), new State<int>(0) { TimeToLive = TimeSpan.FromMinutes(1) }.TimeToLive);
        Assert.Throws<ArgumentOutOfRangeException>(() => new State<int>(0) { TimeToLive = TimeSpan.Zero });
    }

    [Fact]
    public void A_change_in_place_changes_the_fingerprint()
    {
        ISessionState state = new State<List<int>>(() => []);
        var value = new List<int> { 1 };
        var before = state.Fingerprint(value);

        Assert.Equal(before, state.Fingerprint(new List<int> { 1 }));
        value.Add(2);
        Assert.NotEqual(before, state.Fingerprint(value));
        Assert.NotEqual(before, state.Fingerprint(null));
    }

    [Fact]
    public void A_value_without_JSON_has_the_fingerprint_of_the_object()
    {
        ISessionState state = new State<Stream>(() => new MemoryStream());
        using var one = new MemoryStream();
        using var other = new MemoryStream();

        Assert.Equal(state.Fingerprint(one), state.Fingerprint(one));
        Assert.NotEqual(state.Fingerprint(one), state.Fingerprint(other));
    }

    private static object? Initial(ISessionState state) => state.CreateInitial();

    private static void Refused(Func<object> create, string fix) =>
        Assert.Contains(fix, Assert.Throws<ArgumentException>(create).Message, StringComparison.Ordinal);

    private sealed record Game(string Player, List<(int Row, int Column)> Moves, Dictionary<string, int> Scores);

    private class Base
    {
        public string Name { get; set; } = "";
    }

    private sealed class Derived : Base
    {
        public int Level { get; set; } = 1;
    }

    private sealed class Hidden(int seed)
    {
        public int Next => seed;
    }

    private sealed class Node
    {
        public Node? Next { get; set; }

        public static Node Cycle()
        {
            var node = new Node();
            node.Next = node;
            return node;
        }
    }
}
