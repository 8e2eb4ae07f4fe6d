using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interfaces.Browser.Tests;

/// <summary>What the visitor typed, and what is said about it.</summary>
[Collection(nameof(Site))]
public sealed class ValuesTests(Site site) : PageTests(site)
{
    private static readonly Regex Something = new(".");

    [BrowserFact]
    public async Task What_is_typed_survives_an_update_of_another_field()
    {
        var page = await OpenAsync($"{Workshop.Address}/demos/two_fields");
        await Button(page, "Fill second").ClickAsync();

        await page.GetByLabel("First").PressSequentiallyAsync("typed meanwhile");

        await Expect(page.GetByLabel("Second, filled")).ToHaveValueAsync("filled");
        await Expect(page.GetByLabel("First")).ToHaveValueAsync("typed meanwhile");
        await Expect(page.GetByLabel("First")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_caret_stays_where_it_is_while_a_button_is_updated()
    {
        var page = await OpenAsync("/demos/greeter");
        var name = page.GetByLabel("Name");
        await Expect(Button(page, "Greet")).ToBeDisabledAsync();
        await name.PressSequentiallyAsync("Aa");
        await Expect(Button(page, "Greet")).ToBeEnabledAsync();
        await page.Keyboard.PressAsync("ArrowLeft");

        await page.Keyboard.TypeAsync("d");
        await page.Keyboard.TypeAsync("e");
        await Button(page, "Greet").ClickAsync();

        await Expect(page.GetByLabel("Greeting")).ToHaveValueAsync("Hello Adea!");
        Assert.Equal(3, await name.EvaluateAsync<int>("field => field.selectionStart"));
        await name.FillAsync("");
        await Expect(Button(page, "Greet")).ToBeDisabledAsync();
    }

    [BrowserFact]
    public async Task What_is_wrong_with_a_field_is_said_there_and_goes_away_with_the_next_input()
    {
        var page = await OpenAsync("/demos/signature_form");
        var fullName = page.GetByLabel("Full name");
        var postCode = page.GetByLabel("Post code");
        await postCode.FillAsync("12");

        await Button(page, "Register").ClickAsync();

        await Expect(page.GetByLabel("Date of birth")).ToHaveAccessibleDescriptionAsync("Enter a date.");
        await Expect(fullName).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(fullName).ToBeFocusedAsync();
        await Expect(fullName).ToHaveAccessibleDescriptionAsync(Something);
        await Expect(postCode).ToHaveAccessibleDescriptionAsync(Something);
        await Expect(postCode).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.Keyboard.TypeAsync("Ada Lovelace");
        await Expect(fullName).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(fullName).ToHaveAccessibleDescriptionAsync("");
        await Expect(postCode).ToHaveAttributeAsync("aria-invalid", "true");
    }

    [BrowserFact]
    public async Task A_form_that_is_filled_in_well_is_taken()
    {
        var page = await OpenAsync("/demos/signature_form");
        await page.GetByLabel("Full name").FillAsync("Ada Lovelace");
        await page.GetByLabel("Date of birth").FillAsync("1815-12-10");
        await page.GetByLabel("Street").FillAsync("12 St James's Square");
        await page.GetByLabel("Post code").FillAsync("12345");
        await page.GetByLabel("City").FillAsync("London");

        await Button(page, "Register").ClickAsync();

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Ada Lovelace, born on 1815-12-10, London\n2 seats, vegetarian food\nDonation: none\nNews: no");
    }

    [BrowserFact]
    public async Task A_message_for_the_visitor_is_shown_and_the_next_call_works()
    {
        var page = await OpenAsync("/demos/calculator");
        await page.GetByLabel("First").FillAsync("6");
        await page.GetByLabel("Second").FillAsync("0");
        await page.GetByLabel("Divide", new() { Exact = true }).CheckAsync();
        await Button(page, "Submit").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "A number cannot be divided by zero." })).ToBeVisibleAsync();
        await Expect(page.Locator(".failed")).ToHaveCountAsync(1);
        Assert.Empty(await Axe.ViolationsAsync(page));

        await page.GetByLabel("Second").FillAsync("4");
        await PressAsync(page, "Enter");

        await Expect(page.GetByLabel("Result")).ToHaveValueAsync("1.5");
        await Expect(page.Locator(".failed, .failure")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task An_unexpected_error_has_a_reference_and_in_development_the_detail()
    {
        var page = await OpenAsync($"{Workshop.Address}/demos/fragile");
        await page.GetByLabel("Text").FillAsync("bad");
        await Button(page, "Submit").ClickAsync();

        var failure = page.Locator(".failed > .failure");
        await Expect(failure).ToContainTextAsync("Reference: ");
        await Expect(failure).ToContainTextAsync("The inner workings.");
        await Expect(failure).ToContainTextAsync("fragile.csx:line 4");
        Assert.Empty(await Axe.ViolationsAsync(page));
        await page.GetByLabel("Text").FillAsync("good");
        await Button(page, "Submit").ClickAsync();

        await Expect(page.GetByLabel("Output")).ToHaveValueAsync("Checked good");
        await Expect(failure).ToHaveCountAsync(0);
    }
}
