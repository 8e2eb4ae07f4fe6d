// Asks for an address only when there is something to deliver.
var delivery = new Checkbox("Deliver it to me") { Info = "Otherwise it waits at the counter." };
var address = new Textbox("Address") { Visible = false };

delivery.Change((bool yes) => address with { Visible = yes }, [delivery], [address]);

new Blocks
{
    delivery,
    address,
}
