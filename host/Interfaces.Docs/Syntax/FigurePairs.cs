using Markdig.Syntax;

namespace Interfaces.Docs.Syntax;

/// <summary>Joins each <c>$code_x</c> with the <c>$demo_x</c> right after it, on the same line or in the next block, and numbers the figures.</summary>
internal static class FigurePairs
{
    public static IReadOnlyList<Placeholder> Join(MarkdownDocument document)
    {
        foreach (var container in document.Descendants<ContainerBlock>().Prepend(document).ToList())
            JoinNeighbours(container);

        var figures = new List<Placeholder>();
        var mounts = 0;
        foreach (var block in document.Descendants<FigureBlock>())
        {
            for (var i = 0; i < block.Placeholders.Count; i++)
            {
                var figure = block.Placeholders[i];
                figure = figure with
                {
                    Id = $"figure-{figures.Count + 1}",
                    Mount = figure.Kind is FigureKind.Code ? "" : $"d{++mounts}",
                };
                block.Placeholders[i] = figure;
                figures.Add(figure);
            }
        }

        return figures;
    }

    private static void JoinNeighbours(ContainerBlock container)
    {
        FigureBlock? before = null;
        foreach (var block in container.ToList())
        {
            if (block is not FigureBlock figure)
            {
                before = null;
                continue;
            }

            JoinLine(figure.Placeholders);
            if (before is not null && AreOne(before.Placeholders[^1], figure.Placeholders[0]))
            {
                before.Placeholders[^1] = before.Placeholders[^1] with { Kind = FigureKind.CodeAndDemo };
                figure.Placeholders.RemoveAt(0);
            }

            if (figure.Placeholders.Count == 0)
                container.Remove(figure);
            else
                before = figure;
        }
    }

    private static void JoinLine(List<Placeholder> line)
    {
        for (var i = 0; i + 1 < line.Count; i++)
        {
            if (!AreOne(line[i], line[i + 1]))
                continue;
            line[i] = line[i] with { Kind = FigureKind.CodeAndDemo };
            line.RemoveAt(i + 1);
        }
    }

    private static bool AreOne(Placeholder code, Placeholder demo) =>
        code.Kind is FigureKind.Code && demo.Kind is FigureKind.Demo && code.Name == demo.Name;
}
