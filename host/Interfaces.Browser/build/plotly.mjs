// Plotly's texts can carry marks of their own: <b>, <a href>, <span style>. What comes of them is decided in the library,
// after it has put texts together, and it is measured before anybody else could look at it. So it is narrowed there.
import { readFile } from 'node:fs/promises';

const plain = String.raw`(?!.*(?:url|image|src)\s*\()[\w\s#%.,:;()+-]*`;

const narrowed = [
  // Links lead to pages and to letters.
  ['["http:","https:","mailto:","",void 0,":"]', '["http:","https:","mailto:"]'],
  // A style says how letters look, and takes nothing from an address.
  [String.raw`/(^|[\s"'])style\s*=\s*("([^"]*);?"|'([^']*);?')/i`, String.raw`/(^|[\s"'])style\s*=\s*("(${plain});?"|'(${plain});?')/i`],
  // A link opens as links do: nothing of it is a handler.
  [String.raw`/(^|[\s"'])popup\s*=\s*("([\w=,]*)"|'([\w=,]*)')/i`, '/(?!)/'],
];

/** For the build of the elements. An edition of the library that decides otherwise stops the build. */
export const plotly = {
  name: 'plotly',
  setup(build) {
    build.onLoad({ filter: /plotly\.js-\w+-dist-min[\\/][\w.-]+\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [found, put] of narrowed) {
        const parts = contents.split(found);
        if (parts.length !== 2) throw new Error(`${path} has ${found} ${parts.length - 1} times, and once is expected: see build/plotly.mjs.`);
        contents = parts.join(put);
      }
      return { contents, loader: 'js' };
    });
  },
};
