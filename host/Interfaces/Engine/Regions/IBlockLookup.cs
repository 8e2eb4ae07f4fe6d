namespace Interfaces.Engine;

/// <summary>Finds what a listener names while it is made ready to run.</summary>
internal interface IBlockLookup
{
    /// <summary>The number of a block, or of what raises the events of the demo as a whole; <see langword="null"/> when it has no place.</summary>
    int? Find(BlockIdentity block);

    /// <summary>A block as it was declared.</summary>
    Block Declared(int number);

    /// <summary>The handlers that a new one may cancel, beside those that are made with it.</summary>
    IEnumerable<HandlerPlan> Handlers { get; }

    /// <summary>How a block comes to a place.</summary>
    string HowToPlace { get; }
}
