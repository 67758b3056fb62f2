import type { GraphFile } from "../../article/graph-file.ts";
import { gexfHandler } from "./gexf-handler.ts";
import type { GraphReader } from "./graph-reader.ts";
import { readXml, rootIs } from "./read-xml.ts";

/** GEXF 1.1, 1.2 and 1.3 (gexf.net), as Gephi, networkx, Sigma and Redthread write it. */
export const GEXF_READER = {
  id: "gexf",
  label: "GEXF",
  extensions: [".gexf"],
  isOne: (start, extension) => extension === ".gexf" || rootIs(start, "gexf"),
  read: async (pieces): Promise<GraphFile> => {
    const handler = gexfHandler();
    await readXml(pieces, handler, "gexf");
    return handler.file();
  },
} as const satisfies GraphReader;
