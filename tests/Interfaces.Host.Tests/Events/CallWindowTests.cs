using Interfaces.Host.Events;

namespace Interfaces.Host.Tests.Events;

public sealed class CallWindowTests
{
    private readonly CallWindow _window = new();

    [Fact]
    public void A_number_is_new_once()
    {
        Assert.False(_window.Contains(0));
        Assert.True(_window.Add(0));
        Assert.True(_window.Contains(0));
        Assert.False(_window.Add(0));
    }

    [Fact]
    public void Numbers_may_come_in_any_order_within_the_window()
    {
        int[] numbers = [.. Enumerable.Range(1_000, CallWindow.Size)];
        new Random(1).Shuffle(numbers);

        Assert.All(numbers, number => Assert.True(_window.Add(number)));
        Assert.All(numbers, number => Assert.False(_window.Add(number)));
        Assert.True(_window.Contains(999));
        Assert.False(_window.Contains(1_000 + CallWindow.Size));
    }

    [Fact]
    public void A_number_that_is_too_old_counts_as_used()
    {
        _window.Add(CallWindow.Size);

        Assert.True(_window.Contains(0));
        Assert.False(_window.Contains(1));
    }

    [Fact]
    public void What_was_skipped_is_new_also_where_the_window_used_the_same_bits_before()
    {
        foreach (var number in Enumerable.Range(0, CallWindow.Size))
            _window.Add(number);

        Assert.True(_window.Add(CallWindow.Size + 10));
        Assert.All(Enumerable.Range(CallWindow.Size, 10), number => Assert.False(_window.Contains(number)));
        Assert.All(Enumerable.Range(11, CallWindow.Size - 11), number => Assert.True(_window.Contains(number)));
    }

    [Theory]
    [InlineData(CallWindow.Size + 5)]
    [InlineData(CallWindow.Size + 6)]
    [InlineData(1_000_000)]
    [InlineData(int.MaxValue)]
    public void A_far_jump_forgets_what_was_before_and_takes_it_for_used(int number)
    {
        _window.Add(0);
        _window.Add(5);

        Assert.True(_window.Add(number));

        Assert.False(_window.Add(number));
        Assert.True(_window.Contains(5));
        Assert.True(_window.Contains(number - CallWindow.Size));
        Assert.All(Enumerable.Range(number - CallWindow.Size + 1, CallWindow.Size - 1), skipped => Assert.False(_window.Contains(skipped)));
    }

    [Fact]
    public void After_the_highest_number_the_ones_before_it_still_count()
    {
        Assert.True(_window.Add(int.MaxValue));

        Assert.True(_window.Add(int.MaxValue - 5));
        Assert.True(_window.Contains(int.MaxValue));
        Assert.False(_window.Add(int.MaxValue - 5));
        Assert.False(_window.Contains(int.MaxValue - 4));
    }
}
