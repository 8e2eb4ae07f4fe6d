using System.ComponentModel.DataAnnotations;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class FieldGroupTests
{
    public enum Color
    {
        Red,
        Green,
    }

    [Fact]
    public void A_record_is_one_group_with_a_field_for_each_member()
    {
        var wrapper = Page.Render(new FieldGroup<Person>("Who"));

        Assert.Equal("component object", wrapper.ClassName);
        var group = wrapper.QuerySelector("fieldset.group[data-value=object]")!;
        Assert.Equal("Who", group.QuerySelector("legend")!.TextContent);
        Assert.Equal(["Name", "Age", "Home", "Nick"], group.Children.Where(child => child.HasAttribute("data-field")).Select(child => child.GetAttribute("data-field")));
        Assert.All(group.QuerySelectorAll("[data-field]"), field => Assert.False(field.HasAttribute("data-block")));
        Assert.NotNull(wrapper.QuerySelector("#d1-3-error"));
    }

    [Fact]
    public void A_field_has_ids_label_and_error_of_its_own()
    {
        var wrapper = Page.Render(new FieldGroup<Person>());

        var field = wrapper.QuerySelector("[data-field=Name]")!;
        Assert.Equal("component textbox", field.ClassName);
        Assert.Equal("d1-3-Name", field.Id);
        Assert.Equal("d1-3-Name-input", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.NotNull(field.QuerySelector("#d1-3-Name-input[data-value=text]"));
        Assert.NotNull(field.QuerySelector("#d1-3-Name-error"));
    }

    [Fact]
    public void A_record_inside_is_a_group_inside()
    {
        var inner = Page.Render(new FieldGroup<Person>()).QuerySelector("[data-field=Home]")!;

        Assert.NotNull(inner.QuerySelector("fieldset[data-value=object] [data-field=City] #d1-3-Home-City-input"));
    }

    [Fact]
    public void What_the_page_sends_becomes_the_record()
    {
        var sent = Page.Send(new FieldGroup<Person>(), """{"Name":"Ann","Age":30,"Home":{"City":"Ulm","Color":"Green"},"Nick":"A"}""");

        Assert.Equal(new Person("Ann", 30, new Address("Ulm", Color.Green)) { Nick = "A" }, sent);
    }

    [Theory]
    [InlineData("""{"Name":"Ann","Age":"x","Home":{"City":"","Color":"Red"}}""", "Age", "Enter a whole number between 0 and 120.")]
    [InlineData("""{"Name":"Ann","Age":30,"Home":{"City":"Ulm","Color":"Blue"}}""", "Home.Color", "Choose one of Red, Green.")]
    [InlineData("""{"Name":5}""", "Name", "Enter a text.")]
    [InlineData("""{"Name":"Ann","Age":30,"Home":7}""", "Home", "This value has the wrong type.")]
    [InlineData("""[]""", null, "This value has the wrong type.")]
    public void The_first_field_that_is_wrong_is_told_with_its_path(string json, string? path, string message)
    {
        var parsed = new FieldGroup<Person>().ParseValue(Page.Json(json));

        Assert.Equal((path, message), (parsed.Path, parsed.Error));
    }

    [Fact]
    public void A_value_fills_the_fields()
    {
        var wrapper = Page.Render(new FieldGroup<Person> { Value = new Person("Ann <b>", 30, new Address("Ulm", Color.Green)) });

        Assert.Equal("Ann <b>", wrapper.QuerySelector("#d1-3-Name-input")!.GetAttribute("value"));
        Assert.Equal("30", wrapper.QuerySelector("#d1-3-Age-input")!.GetAttribute("value"));
        Assert.Equal("Ulm", wrapper.QuerySelector("#d1-3-Home-City-input")!.GetAttribute("value"));
        Assert.True(wrapper.QuerySelector("[data-field=Home] input[value=Green]")!.HasAttribute("checked"));
    }

    [Fact]
    public void What_is_written_as_JSON_can_be_read_again()
    {
        var group = new FieldGroup<Person>();
        var person = new Person("Ann", 30, new Address("Ulm", Color.Green)) { Nick = "A" };

        var json = group.FormatValue(person);

        Assert.Equal("""{"Name":"Ann","Age":30,"Home":{"City":"Ulm","Color":"Green"},"Nick":"A"}""", json.GetRawText());
        Assert.Equal(person, group.ParseValue(json).Value);
    }

    [Fact]
    public void Defaults_of_the_constructor_are_in_the_fields()
    {
        var wrapper = Page.Render(new FieldGroup<Order>());

        Assert.Equal("3", wrapper.QuerySelector("#d1-3-Count-input")!.GetAttribute("value"));
    }

    [Fact]
    public void Types_that_are_read_from_text_are_read_when_the_record_is_made()
    {
        var id = Guid.NewGuid();

        Assert.Equal(new Ticket(id, ["a", "b"]).Id, Assert.IsType<Ticket>(Page.Send(new FieldGroup<Ticket>(), $$"""{"Id":"{{id}}","Tags":"a\nb"}""")).Id);
        var parsed = new FieldGroup<Ticket>().ParseValue(Page.Json("""{"Id":"x","Tags":""}"""));
        Assert.Equal(("Id", "This is not a valid GUID."), (parsed.Path, parsed.Error));
    }

    [Fact]
    public void A_constructor_that_refuses_its_arguments_is_a_message()
    {
        var parsed = new FieldGroup<Span>().ParseValue(Page.Json("""{"From":3,"To":1}"""));

        Assert.Equal((null, "These values do not go together."), (parsed.Path, parsed.Error));
    }

    [Fact]
    public void A_group_that_is_only_shown_cannot_be_changed()
    {
        var wrapper = Page.Render(new FieldGroup<Person> { Value = new Person("Ann", 30, null) }, interactive: false);

        Assert.True(wrapper.QuerySelector("fieldset")!.HasAttribute("disabled"));
    }

    [Fact]
    public void Structs_and_classes_with_properties_have_fields_too()
    {
        Assert.Equal(new Point(1, 2), Page.Send(new FieldGroup<Point>(), """{"X":1,"Y":2}"""));
        Assert.Equal(5, Assert.IsType<Settings>(Page.Send(new FieldGroup<Settings>(), """{"Level":5}""")).Level);
    }

    [Fact]
    public void A_type_without_fields_is_refused()
    {
        Assert.Contains("has no fields", Assert.Throws<ArgumentException>(() => new FieldGroup<string>()).Message, StringComparison.Ordinal);
        Assert.Contains("has no fields", Assert.Throws<ArgumentException>(() => new FieldGroup<List<int>>()).Message, StringComparison.Ordinal);
    }

    public sealed record Address(string City, Color Color);

    public sealed record Person(string Name, [Range(0, 120)] int Age, Address? Home)
    {
        public string? Nick { get; init; }
    }

    public sealed record Order(int Count = 3);

    public sealed record Ticket(Guid Id, IReadOnlyList<string> Tags);

    public readonly record struct Point(int X, int Y);

    public sealed class Settings
    {
        public int Level { get; set; }
    }

    public sealed record Span
    {
        public Span(int from, int to)
        {
            if (from > to)
                throw new ArgumentException("from must not be after to", nameof(from));
            (From, To) = (from, to);
        }

        public int From { get; }

        public int To { get; }
    }
}
