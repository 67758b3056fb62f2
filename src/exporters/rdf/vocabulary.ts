import { ENTITY_TYPES } from "../../schema/entity-types.ts";
import { RELATIONS } from "../../schema/relations.ts";
import { PREFIXES, type Resource, type Term, text } from "./resource.ts";

/** Our own words beside relations and types, for what neither schema.org nor PROV-O has a word. */
const OWN: Readonly<Record<string, string>> = {
  Evidence: "A stretch of an article that bears out a relation.",
  status: "How a relation is told: actual (as a fact), planned, possible or negated.",
  claimed: "Whether all evidence of a relation stands inside what somebody says.",
  claimedIn: "The statement inside whose content a piece of evidence stands.",
  confidence: "How sure it is that the text says so, from 0 to 1.",
  predicate: "The verb or noun that expresses a relation, as a lemma.",
  directed: "Whether a relation leads from its subject to its object; told where it does not.",
  mentions: "How many times articles refer to a thing.",
  firstSeen: "The date of the first article that tells of it.",
  lastSeen: "The date of the last article that tells of it.",
  when: "When it was so, as the text tells: a date or an interval of ISO 8601-2 (EDTF).",
  cue: "The words that attribute a statement to its source.",
  source: "The words of the article for the source of a statement, where it is no entity.",
  start: "Where a stretch begins in the text of its article, in UTF-16 code units.",
  end: "Where a stretch ends in the text of its article, in UTF-16 code units.",
};

/** The words of our own vocabulary, each with its name and what it means, so that the file explains itself. */
export function* vocabulary(): Generator<Resource> {
  for (const { id, label, description, schemaOrg, wikidata } of ENTITY_TYPES) {
    const broader: readonly Term[] = [`schema:${schemaOrg}`];
    yield {
      iri: own(id),
      types: ["rdfs:Class"],
      properties: [
        ["rdfs:label", [text(label)]],
        ["rdfs:comment", [text(description)]],
        ["rdfs:subClassOf", broader.map((term) => ({ term }))],
        ["rdfs:seeAlso", [{ term: `wd:${wikidata}` }]],
      ],
    };
  }
  for (const { id, label, sentence } of RELATIONS) {
    const comment = sentence.replace("{subject}", "The subject").replace("{object}", "the object");
    yield {
      iri: own(id),
      types: ["rdf:Property"],
      properties: [
        ["rdfs:label", [text(label)]],
        ["rdfs:comment", [text(`${comment}.`)]],
      ],
    };
  }
  for (const [id, comment] of Object.entries(OWN)) {
    const type: Term = id === "Evidence" ? "rdfs:Class" : "rdf:Property";
    yield { iri: own(id), types: [type], properties: [["rdfs:comment", [text(comment)]]] };
  }
}

const own = (id: string): string => PREFIXES.rt + id;
