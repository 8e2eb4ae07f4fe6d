using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

/// <summary>Who waits at a gate, and in what order they are let in.</summary>
public sealed class FairnessTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Who_comes_twenty_times_holds_up_another_once()
    {
        var gate = Full();
        var many = Enumerable.Range(0, 20).Select(_ => Enter(gate, "many")).ToList();

        var one = Enter(gate, "one");

        Assert.Equal(2, one.Position);
        Assert.Equal([many[0], one, many[1], many[2]], LetIn(gate, [.. many, one]).Take(4));
    }

    [Fact]
    public void Each_visitors_calls_keep_their_order_and_the_visitors_take_turns()
    {
        var gate = Full();
        var places = new List<(string Name, Place Place)>();
        foreach (var name in (string[])["a1", "a2", "a3", "b1", "c1", "c2", "b2"])
            places.Add((name, Enter(gate, name[..1])));

        Assert.Equal([1, 2, 3, 2, 3, 5, 5], places.Select(place => place.Place.Position));
        var order = LetIn(gate, [.. places.Select(place => place.Place)]).Select(place => places.Single(other => other.Place == place).Name);
        Assert.Equal(["a1", "b1", "c1", "a2", "b2", "c2", "a3"], order);
    }

    [Fact]
    public void Who_falls_back_behind_a_newcomer_is_told_nothing_until_it_moves_up_again()
    {
        var gate = Full();
        var (first, second) = (Enter(gate, "a"), Enter(gate, "a"));
        Assert.Equal(2, second.Position);

        var newcomer = Enter(gate, "b");
        gate.Leave(_time.GetTimestamp());

        Assert.Equal([0, 2, 1], new[] { first, second, newcomer }.Select(place => place.Position));
    }

    [Fact]
    public void Who_leaves_a_line_of_several_calls_keeps_the_turn_of_the_others()
    {
        var gate = Full();
        var (first, second, other) = (Enter(gate, "a"), Enter(gate, "a"), Enter(gate, "b"));

        gate.Abandon(first);

        Assert.Equal([second, other], LetIn(gate, [second, other]));
    }

    [Fact]
    public void Every_position_that_is_told_is_the_true_one_and_lower_than_the_one_before()
    {
        var random = new Random(7);
        var gate = Full();
        var lines = new List<(int Visitor, List<Place> Places)>();
        var told = new Dictionary<Place, int>();
        for (var step = 0; step < 3_000; step++)
        {
            var waiting = lines.SelectMany(line => line.Places).ToList();
            switch (random.Next(5))
            {
                case 0 or 1 or 2 when waiting.Count < 200:
                    var visitor = random.Next(30);
                    var place = Enter(gate, visitor);
                    if (!lines.Exists(line => line.Visitor == visitor))
                        lines.Add((visitor, []));
                    lines.Single(line => line.Visitor == visitor).Places.Add(place);
                    told[place] = int.MaxValue;
                    break;
                case 3 when waiting.Count > 0:
                    var gone = waiting[random.Next(waiting.Count)];
                    gate.Abandon(gone);
                    lines.ForEach(line => line.Places.Remove(gone));
                    lines.RemoveAll(line => line.Places.Count == 0);
                    break;
                default:
                    gate.Leave(_time.GetTimestamp());
                    if (lines.Count == 0)
                    {
                        gate.TryEnter("again", out _);
                        break;
                    }

                    var line = lines[0];
                    Assert.Equal(0, line.Places[0].Position);
                    lines.RemoveAt(0);
                    line.Places.RemoveAt(0);
                    if (line.Places.Count > 0)
                        lines.Add(line);
                    break;
            }

            var order = InTurn(lines);
            for (var index = 0; index < order.Count; index++)
            {
                var (place, position) = (order[index], order[index].Position);
                if (position == told[place])
                {
                    // Near the front nothing better is kept back.
                    Assert.True(index + 1 >= Math.Min(position, Place.Near + 1), $"step {step}: told {position}, is {index + 1}");
                    continue;
                }

                Assert.True(position < told[place], $"step {step}: {position} after {told[place]}");
                Assert.Equal(index + 1, position);
                told[place] = position;
            }
        }
    }

    private static List<Place> InTurn(List<(int Visitor, List<Place> Places)> lines) =>
        [.. Enumerable.Range(0, lines.Count == 0 ? 0 : lines.Max(line => line.Places.Count))
            .SelectMany(round => lines.Where(line => line.Places.Count > round).Select(line => line.Places[round]))];

    private ConcurrencyGate Full()
    {
        var gate = new ConcurrencyGate(1, 10_000, _time);
        Assert.True(gate.TryEnter("first", out var place));
        Assert.Null(place);
        return gate;
    }

    private static Place Enter(ConcurrencyGate gate, object visitor)
    {
        Assert.True(gate.TryEnter(visitor, out var place));
        return place!;
    }

    private IEnumerable<Place> LetIn(ConcurrencyGate gate, List<Place> waiting)
    {
        while (waiting.Count > 0)
        {
            gate.Leave(_time.GetTimestamp());
            var next = waiting.Single(place => place.Position == 0);
            waiting.Remove(next);
            yield return next;
        }
    }
}
