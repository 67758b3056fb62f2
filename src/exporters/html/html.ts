import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { ExportContext, FileExporter } from "../exporter.ts";
import { escapeXml } from "../xml.ts";
import { pageData } from "./page-data.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** One page that needs nothing else: the graph with search, filters and the sentences behind each line, for any browser, offline. */
export const HTML = {
  id: "html",
  label: "Page that opens offline (HTML)",
  opens: "any browser",
  group: "reading",
  extension: ".html",
  mediaType: "text/html",
  placed: true,
  write: html,
} as const satisfies FileExporter;

/** SHA-256 of script and style in Base64: all that the page's own policy lets run or apply. A test makes sure that they fit. */
export const SCRIPT_HASH = "IEokp14qbyrdTNanLBmWmXk4iaw9PdkepYebA9DUPAQ=";
export const STYLE_HASH = "iEB9mxbWA0u4MwI7T20gGaI/KCQkzRhBS6bbctBQ2tQ=";
const POLICY = `default-src 'none'; script-src 'sha256-${SCRIPT_HASH}'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

function* html(knowledge: KnowledgeGraph, context: ExportContext): Generator<string> {
  const title = escapeXml(context.title);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Redthread">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header><div><h1>${title}</h1><p id="told"></p></div><div id="find"><input id="query" type="search" placeholder="Find an entity…" aria-label="Find an entity" autocomplete="off"><ul id="found" hidden></ul></div></header>
<main><canvas id="graph" tabindex="0" aria-label="Graph. Arrow keys move it, plus and minus zoom, 0 shows all; search finds each entity as text."></canvas><div id="types" role="group" aria-label="Types"></div></main>
<aside id="side" aria-live="polite" aria-label="Selection"></aside>
<noscript>This page draws its graph with a script of its own: please allow it.</noscript>
<script type="application/json" id="data">`;
  const data = pageData(knowledge, context);
  let separator = "{";
  for (const [name, value] of Object.entries(data)) {
    yield `${separator}${JSON.stringify(name)}:`;
    separator = ",";
    if (typeof value !== "object") yield inScript(value);
    else {
      let comma = "[";
      for (const item of value as Iterable<unknown>) {
        yield `${comma}${inScript(item)}`;
        comma = ",\n";
      }
      yield comma === "[" ? "[]" : "]";
    }
  }
  yield `}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** JSON that no HTML parser takes for markup: the element can end only where it is meant to (OWASP, XSS prevention). */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
