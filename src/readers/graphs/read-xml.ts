import { xmlRoot } from "../xml-root.ts";
import { XmlFault, type XmlHandler, xmlScanner } from "./xml-scanner.ts";

/** Whether the first element of a text is of a name. */
export const rootIs = (start: string, name: string): boolean => xmlRoot(start).root === name;

/** Lets a handler hear a document that comes in pieces, whose root is to be of a name. */
export async function readXml(pieces: AsyncIterable<string>, handler: XmlHandler, root: string): Promise<void> {
  let rooted = false;
  const scanner = xmlScanner({
    ...handler,
    open: (name, attributes) => {
      if (!rooted && name.toLowerCase() !== root) throw new XmlFault(`it begins with <${name.slice(0, 40)}>, not with <${root}>`);
      rooted = true;
      handler.open(name, attributes);
    },
  });
  for await (const piece of pieces) scanner.write(piece);
  scanner.end();
}
