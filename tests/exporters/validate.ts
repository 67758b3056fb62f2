import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`../fixtures/schemas/${name}`, import.meta.url), "utf8"),
});
const SCHEMAS = {
  gexf: { schema: schema("gexf.xsd"), preload: schema("gexf-viz.xsd") },
  graphml: { schema: schema("graphml.xsd"), preload: null },
};

/** What libxml2 finds wrong in documents, by the schema of their format (see tests/fixtures/schemas); empty when all is well. */
export async function schemaFaults(format: keyof typeof SCHEMAS, ...texts: readonly string[]): Promise<readonly string[]> {
  const xml = texts.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  const { valid, errors, rawOutput } = await validateXML({ xml, ...SCHEMAS[format], maxMemoryPages: 4096 });
  return valid ? [] : [...errors.map(({ rawMessage }) => rawMessage), ...(errors.length === 0 ? [rawOutput] : [])];
}
