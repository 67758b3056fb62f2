import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { BUILTIN } from "./src/engines/builtin.ts";
import { modelBytes } from "./src/platform/node.ts";
import { projectOf } from "./src/project.ts";
import { read } from "./src/readers/read.ts";
import { writeProject } from "./src/store/project.ts";

const ARTICLES = new URL("./data/articles/", import.meta.url);
const SAMPLE = "sample.json";

interface Collection {
  readonly title: string;
  readonly articles: readonly { readonly file: string; readonly title?: string; readonly date?: string }[];
}

/** The sample project, read off data/articles as the app would read it. */
async function sampleProject(): Promise<string> {
  const { title, articles } = JSON.parse(await readFile(new URL("../sample.json", ARTICLES), "utf8")) as Collection;
  const extract = await BUILTIN.load({ model: modelBytes });
  const extractions = [];
  for (const { file, ...told } of articles) {
    const bytes = await readFile(new URL(file, ARTICLES));
    for (const article of await read({ name: file, bytes }, {})) extractions.push(extract({ ...article, ...told }));
  }
  return writeProject(projectOf(title, extractions, BUILTIN.version));
}

/** Puts the sample project beside the page, and makes it on demand while developing. */
function sample(): Plugin {
  return {
    name: "sample-project",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: SAMPLE, source: await sampleProject() });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${SAMPLE}`, (_request, response, next) => {
        sampleProject().then((text) => response.setHeader("Content-Type", "application/json").end(text), next);
      });
    },
    // The development server writes scripts into the page, which the built page's policy rightly forbids.
    transformIndexHtml: (html, { server }) =>
      server ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, "") : html,
  };
}

export default defineConfig({
  base: "./",
  plugins: [react(), sample()],
  assetsInclude: ["**/*.rtlm"],
  worker: { format: "es" },
  // Its browser build asks the page's document, which a worker does not have; its other build needs none.
  resolve: {
    alias: { "decode-named-character-reference": fileURLToPath(import.meta.resolve("decode-named-character-reference")) },
  },
  // Also what only the workers import, so that the first article does not make the page reload while developing.
  optimizeDeps: { entries: ["index.html", "src/worker/*-worker.ts"] },
  build: {
    outDir: fileURLToPath(new URL("./dist/app", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
  },
});
