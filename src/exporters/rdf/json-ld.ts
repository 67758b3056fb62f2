import type { FileExporter } from "../exporter.ts";
import { PREFIXES, type RdfValue, type Resource } from "./resource.ts";
import { resources } from "./resources.ts";

/** JSON-LD 1.1 (W3C): the same triples as in Turtle, with the context in the file, so that nothing must be fetched to read it. */
export const JSON_LD = {
  id: "json-ld",
  label: "RDF (JSON-LD)",
  opens: "web pages, any JSON tool",
  group: "exchange",
  extension: ".jsonld",
  mediaType: "application/ld+json",
  *write(knowledge, { title }) {
    yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[`;
    let separator = "\n";
    for (const resource of resources(knowledge, title)) {
      yield separator + JSON.stringify(object(resource));
      separator = ",\n";
    }
    yield "]}\n";
  },
} as const satisfies FileExporter;

function object({ iri, types, properties }: Resource): Readonly<Record<string, unknown>> {
  const filled = properties.filter(([, values]) => values.length > 0);
  return {
    "@id": iri,
    ...(types.length === 0 ? {} : { "@type": types }),
    ...Object.fromEntries(
      filled.map(([property, values]) => [property, values.length === 1 ? value(values[0]) : values.map(value)]),
    ),
  };
}

function value(given: RdfValue | undefined): unknown {
  if (!given) return null;
  if ("iri" in given) return { "@id": given.iri };
  if ("term" in given) return { "@id": given.term };
  return given.type === undefined ? given.text : { "@value": given.text, "@type": given.type };
}
