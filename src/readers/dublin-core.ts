import { oneLine } from "../article/one-line.ts";
import { readXml } from "./xml-events.ts";

/** The first value of each simple element of an XML document by its local name, such as `title` and `creator` of Dublin Core. */
export async function simpleElements(xml: string, name: string, format: string): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  let words = "";
  await readXml(xml, name, format, {
    open: () => {
      words = "";
    },
    text: (text) => {
      words += text;
    },
    close: (element) => {
      const value = oneLine(words);
      if (value !== "" && !values.has(element)) values.set(element, value.toWellFormed());
      words = "";
    },
  });
  return values;
}
