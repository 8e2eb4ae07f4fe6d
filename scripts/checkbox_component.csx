// Asks for an address only when there is something to deliver.
var address = new Textbox("Address")
{
    Visible = false,
    Interactive = true,
};
var delivery = new Checkbox("Deliver it to me")
{
    Info = "Otherwise it waits at the counter.",
};

Textbox Show(bool yes) => address with { Visible = yes };

delivery.Change(Show, [delivery], [address]);

new Blocks
{
    delivery,
    address,
}
