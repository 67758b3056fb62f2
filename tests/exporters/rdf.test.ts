import fc from "fast-check";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import { describe, expect, test } from "vitest";
import { countryIri } from "../../src/exporters/rdf/country.ts";
import { JSON_LD } from "../../src/exporters/rdf/json-ld.ts";
import { address, PREFIXES } from "../../src/exporters/rdf/resource.ts";
import { TURTLE } from "../../src/exporters/rdf/turtle.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { ENTITY_TYPES } from "../../src/schema/entity-types.ts";
import { RELATIONS } from "../../src/schema/relations.ts";
import { extractionOf } from "../support/extraction.ts";
import { anyText, hostile } from "./hostile.ts";
import { pythonWith, runPython } from "./python.ts";
import { KNOWLEDGE } from "./sample.ts";

const turtle = (knowledge: KnowledgeGraph): string => [...TURTLE.write(knowledge, { title: "Talks", positions: {} })].join("");
const jsonLd = (knowledge: KnowledgeGraph): string => [...JSON_LD.write(knowledge, { title: "Talks", positions: {} })].join("");

const { rt, schema, prov, rdf, owl, rdfs } = PREFIXES;
const thing = (id: string): string => `urn:redthread:thing:${id}`;
const TEXT = turtle(KNOWLEDGE);
const STORE = new Store(new Parser({ format: "Turtle" }).parse(TEXT));
const has = (subject: string, predicate: string, object: string): boolean =>
  STORE.getQuads(subject, predicate, object, null).length > 0;
/** The one value of a property. */
function only(store: Store, subject: string, predicate: string): string | undefined {
  const values = store.getObjects(subject, predicate, null).map(({ value }) => value);
  expect(values.length).toBeLessThan(2);
  return values[0];
}
interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly termType: string; readonly value: string; readonly datatype?: { readonly value: string } };
}
const triple = ({ subject, predicate, object }: Triple): string => {
  const type = object.termType === "Literal" ? `^^${object.datatype?.value}` : "";
  return JSON.stringify([subject.value, predicate.value, object.value + type]);
};

describe("RDF", () => {
  test("is the same triples in Turtle and in JSON-LD, which carries its context with it", async () => {
    const offline = { documentLoader: () => Promise.reject(new Error("nothing may be fetched")) };
    const quads = (await jsonld.toRDF(JSON.parse(jsonLd(KNOWLEDGE)), offline)) as unknown as Triple[];
    expect(new Set(quads.map(triple))).toEqual(new Set([...STORE].map(triple)));
    expect(STORE.size).toBeGreaterThan(300);
  });

  test("names each thing with its types of schema.org and our own", () => {
    KNOWLEDGE.graph.forEachNode((id, { type, label }) => {
      expect(has(thing(id), `${rdf}type`, rt + type)).toBe(true);
      const { schemaOrg } = ENTITY_TYPES.find((known) => known.id === type) ?? {};
      expect(has(thing(id), `${rdf}type`, `${schema}${schemaOrg}`)).toBe(true);
      if (type !== "Statement") expect(only(STORE, thing(id), `${schema}name`)).toBe(label);
    });
  });

  test("tells outright what the articles state, also in the words of schema.org", () => {
    expect(has(thing("agency/nsa"), `${rt}operates`, thing("program/prism"))).toBe(true);
    const [statement] = STORE.getSubjects(`${rdf}type`, `${schema}Claim`, null);
    expect(has(statement?.value ?? "", `${schema}author`, thing("person/li-xiaodong"))).toBe(true);
    expect(has(statement?.value ?? "", `${schema}about`, thing("person/dmitry-medvedev"))).toBe(true);
  });

  test("never tells outright what is planned, denied or only claimed: it tells of it", () => {
    const [medvedev, conference] = [thing("person/dmitry-medvedev"), thing("event/world-internet-conference")];
    expect(has(medvedev, `${rt}attended`, conference)).toBe(false);
    expect(has(conference, `${schema}attendee`, medvedev)).toBe(false);
    const [relation] = STORE.getSubjects(`${rdf}predicate`, `${rt}attended`, null);
    expect(only(STORE, relation?.value ?? "", `${rt}status`)).toBe("planned");
    expect(only(STORE, relation?.value ?? "", `${rt}claimed`)).toBe("true");
    expect(only(STORE, relation?.value ?? "", `${rdf}object`)).toBe(conference);
  });

  test("leads from each relation by PROV-O to its sentences, and from these to their articles", () => {
    const relations = STORE.getSubjects(`${rdf}type`, `${rdf}Statement`, null);
    expect(relations).toHaveLength(KNOWLEDGE.graph.size);
    const evidence = relations.flatMap((relation) => STORE.getObjects(relation, `${prov}wasDerivedFrom`, null));
    expect(evidence).toHaveLength(KNOWLEDGE.evidence.size);
    for (const item of evidence) {
      expect(only(STORE, item.value, `${schema}text`)).toMatch(/\.$/u);
      const article = only(STORE, item.value, `${prov}wasQuotedFrom`) ?? "";
      expect(has(article, `${rdf}type`, `${schema}NewsArticle`)).toBe(true);
    }
    const met = STORE.getSubjects(`${rt}when`, null, null);
    expect(met.map(({ value }) => STORE.getObjects(value, `${rt}when`, null)[0]?.value)).toEqual(["2016-01"]);
  });

  test("explains each word of its own", () => {
    for (const { predicate, object } of STORE) {
      for (const word of [predicate.value, object.value].filter((value) => value.startsWith(rt)))
        expect(STORE.getQuads(word, `${rdfs}comment`, null, null), word).toHaveLength(1);
    }
    for (const { id } of RELATIONS) expect(only(STORE, rt + id, `${rdfs}label`)).toBeDefined();
  });

  test("names countries by their IRIs in Wikidata and of ISO 3166, former ones by the first alone", () => {
    const country = { ...extractionOf({ id: "a", entities: [["Country", "China", [], "CN"]] }) };
    const [china] = country.entities;
    const entities = china ? [{ ...china, wikidata: "Q148" as const }] : [];
    const store = new Store(new Parser().parse(turtle(buildGraph([{ ...country, entities }], "test"))));
    expect(
      store
        .getObjects(null, `${owl}sameAs`, null)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(["http://lexvo.org/id/iso3166/CN", "http://www.wikidata.org/entity/Q148"]);
    expect(countryIri("SU")).toBeUndefined();
    expect(countryIri("> .")).toBeUndefined();
  });

  test("makes an IRI of no address that could leave its brackets", () => {
    expect(address("https://example.org/a?b=c#d")).toEqual({ iri: "https://example.org/a?b=c#d" });
    for (const url of ["https://example.org/> .", "javascript:alert(1)", "https://example.org/\n", 'https://example.org/"'])
      expect(address(url)).toEqual({ text: url });
  });

  test("comes in pieces, none of which holds more than one thing", () => {
    for (const piece of TURTLE.write(KNOWLEDGE, { title: "", positions: {} }))
      expect(piece.split(/^<urn:/mu).length).toBeLessThan(3);
  });

  test("gives names and sentences back as they were, whatever they hold, the same in both forms", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyText, { minLength: 1, maxLength: 5 }), anyText, async (names, text) => {
        const knowledge = hostile(names, text);
        const store = new Store(new Parser({ format: "Turtle" }).parse(turtle(knowledge)));
        const quads = (await jsonld.toRDF(JSON.parse(jsonLd(knowledge)))) as unknown as Triple[];
        expect(new Set(quads.map(triple))).toEqual(new Set([...store].map(triple)));
        const people = store.getSubjects(`${rdf}type`, `${rt}Person`, null);
        expect(people).toHaveLength(knowledge.graph.order);
        const labels = people.map(({ value }) => only(store, value, `${schema}name`));
        const wanted = names.map((name) => name.toWellFormed().replace(/\s+/gu, " ").trim());
        expect(labels.sort()).toEqual(wanted.sort());
        expect(store.getSubjects(`${rdf}type`, `${rdf}Statement`, null)).toHaveLength(knowledge.graph.size);
      }),
      { numRuns: 60 },
    );
  });
});

const rdflib = pythonWith("rdflib");
test.skipIf(!rdflib.python)(`rdflib reads the same graph from both${rdflib.skipped}`, () => {
  const lines = [
    "import rdflib, rdflib.compare",
    "turtle, ld = json.load(sys.stdin)",
    "a = rdflib.Graph().parse(data=turtle, format='turtle')",
    "b = rdflib.Graph().parse(data=ld, format='json-ld')",
    "print(json.dumps([len(a), rdflib.compare.isomorphic(a, b)]))",
  ];
  expect(runPython(rdflib.python, lines, JSON.stringify([TEXT, jsonLd(KNOWLEDGE)]))).toEqual([STORE.size, true]);
});
