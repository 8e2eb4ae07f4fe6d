using System.ComponentModel.DataAnnotations;

namespace Interfaces.Tests.Signatures;

public sealed class ParameterValidationTests
{
    private enum Color
    {
        Red,
    }

    [Fact]
    public void Attributes_check_the_arguments_and_speak_of_the_label()
    {
        var handler = ([Required] string firstName, [Range(1, 5)] int stars, [Display(Name = "E-mail")][EmailAddress] string mail) => { };

        Assert.Equal(
            [(0, null, "The First name field is required."), (1, null, "The field Stars must be between 1 and 5."), (2, null, "The E-mail field is not a valid e-mail address.")],
            Errors(handler, "  ", 6, "x"));
        Assert.Empty(Errors(handler, "Ann", 5, "ann@example.org"));
    }

    [Fact]
    public void The_message_can_be_the_authors_own()
    {
        var handler = ([StringLength(3, ErrorMessage = "Three letters at most.")] string code) => { };

        Assert.Equal([(0, null, "Three letters at most.")], Errors(handler, "abcd"));
    }

    [Fact]
    public void Nothing_is_refused_where_something_must_be()
    {
        Assert.Equal([(0, null, "Enter a value.")], Errors((string name) => { }, [null]));
        Assert.Equal([(0, null, "Choose an option.")], Errors(([AllowedValues("a", "b", null)] string name) => { }, [null]));
        Assert.Empty(Errors((string? name) => { }, [null]));
        Assert.Empty(Errors((int? count) => { }, [null]));
    }

    [Fact]
    public void Fields_of_records_are_checked_with_their_path()
    {
        var handler = (int id, Person person) => { };

        Assert.Equal(
            [(1, "Name", "The Name field is required."), (1, "Home.City", "The field City must be a string with a maximum length of 3."), (1, "Age", "The field Age must be between 0 and 120.")],
            Errors(handler, 1, new Person("", new Address("Paris")) { Age = 121 }));
        Assert.Empty(Errors(handler, 1, new Person("Ann", new Address("Ulm"))));
    }

    [Fact]
    public void A_record_that_checks_itself_is_asked_when_its_fields_are_right()
    {
        var handler = (Stay stay) => { };

        Assert.Equal([(0, "To", "You cannot leave before you arrive.")], Errors(handler, new Stay(5, 3)));
        Assert.Equal([(0, "From", "The field From must be between 1 and 31.")], Errors(handler, new Stay(50, 3)));
    }

    [Fact]
    public void Injected_parameters_move_the_position_and_are_not_checked()
    {
        var handler = (CancellationToken stop, [Range(1, 5)] int stars) => { };

        Assert.Equal([(1, null, "The field Stars must be between 1 and 5.")], Errors(handler, CancellationToken.None, 9));
    }

    [Fact]
    public void It_is_known_beforehand_whether_there_is_anything_to_check()
    {
        Assert.False(HandlerSignature.Of((int a, bool b, Color c, string? d) => { }).HasValidation);
        Assert.True(HandlerSignature.Of((string a) => { }).HasValidation);
        Assert.True(HandlerSignature.Of(([Range(1, 2)] int a) => { }).HasValidation);
        Assert.True(HandlerSignature.Of((Person? a) => { }).HasValidation);
        Assert.True(HandlerSignature.Of((Stay? a) => { }).HasValidation);
    }

    private static (int, string?, string)[] Errors(Delegate handler, params object?[] arguments) =>
        [.. ParameterValidation.Validate(HandlerSignature.Of(handler).Parameters, arguments).Select(error => (error.Parameter, error.Path, error.Message))];

    public sealed record Address([StringLength(3)] string City);

    public sealed record Person([Required] string Name, Address? Home)
    {
        [Range(0, 120)]
        public int Age { get; init; }
    }

    public sealed record Stay([Range(1, 31)] int From, int To) : IValidatableObject
    {
        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (To < From)
                yield return new ValidationResult("You cannot leave before you arrive.", [nameof(To)]);
        }
    }
}
