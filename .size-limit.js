import { readdirSync, readFileSync } from "node:fs";

// The scripts of the first load: those that the page names, what draws the picture, and what these import. Workers load by themselves.

const FOLDER = "dist/app/assets/";
const IMPORTED = /(?:from|import)\s*"\.\/([\w.-]+\.js)"/gu;

const page = readFileSync("dist/app/index.html", "utf8");
const renderer = readdirSync(FOLDER).filter((name) => name.startsWith("sigma-renderer-"));
const waiting = [...[...page.matchAll(/assets\/([\w.-]+\.js)/gu)].map(([, name]) => name), ...renderer];
const scripts = new Set();
for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
  if (scripts.has(name)) continue;
  scripts.add(name);
  for (const [, imported] of readFileSync(FOLDER + name, "utf8").matchAll(IMPORTED)) waiting.push(imported);
}

export default [{ name: "first load, script", path: [...scripts].map((name) => FOLDER + name), limit: "200 kB", gzip: true }];
