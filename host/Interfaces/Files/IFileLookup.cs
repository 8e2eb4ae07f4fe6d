namespace Interfaces;

/// <summary>Finds the files that a visitor may speak of: those of the session, and those that the demo shows to everybody.</summary>
internal interface IFileLookup
{
    /// <summary>Finds a file by its id; <see langword="null"/> when it is not this visitor's to use.</summary>
    FileData? Find(string id);
}
