using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Interfaces.Scripting;

/// <summary>The project file whose restore fetches packages.</summary>
internal static class RestoreProject
{
    public static string Framework { get; } = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

    /// <summary>Fixes each package to exactly its version, for this machine's kind.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="configurationRoot">From where upwards package sources are looked for.</param>
    public static string Of(IEnumerable<PackageId> packages, string configurationRoot) => new XElement(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", Framework),
            new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
            // Only the packages are wanted: the framework is the one we run on.
            new XElement("SelfContained", "false"),
            new XElement("UseAppHost", "false"),
            new XElement("EnableRuntimePackDownload", "false"),
            new XElement("EnableTargetingPackDownload", "false"),
            new XElement("RestoreRootConfigDirectory", configurationRoot),
            new XElement("ManagePackageVersionsCentrally", "false"),
            new XElement("NuGetAudit", "false"),
            new XElement("EnableDefaultItems", "false")),
        new XElement(
            "ItemGroup",
            packages.Select(package => new XElement(
                "PackageReference",
                new XAttribute("Include", package.Name),
                new XAttribute("Version", $"[{package.Version}]"))))).ToString();
}
