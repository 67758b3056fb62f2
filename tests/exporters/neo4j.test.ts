import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CYPHER } from "../../src/exporters/neo4j/cypher.ts";
import { cypherString } from "../../src/exporters/neo4j/cypher-literal.ts";
import { NEO4J_CSV } from "../../src/exporters/neo4j/import-csv.ts";
import { relationshipType } from "../../src/exporters/neo4j/property-graph.ts";
import { subgraph, visible } from "../../src/graph/filter.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { RELATIONS } from "../../src/schema/relations.ts";
import { parseCypher } from "./cypher-grammar.ts";
import { exported } from "./exported.ts";
import { anyText, hostile } from "./hostile.ts";
import { KNOWLEDGE } from "./sample.ts";

const CONTEXT = { title: "Talks", positions: {} };
const script = (knowledge: KnowledgeGraph): string => [...CYPHER.write(knowledge)].join("");

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
/** What a string literal means: the escapes are read where the string is (openCypher). */
const meaning = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/gu, (_all, code, other) =>
      code === undefined ? (ESCAPES[other] ?? other) : String.fromCharCode(Number.parseInt(code, 16)),
    );
/** What servers read that replace unicode escapes first, wherever they are, and read strings then. */
const replacedFirst = (text: string): string =>
  text.replace(/\\u([0-9A-Fa-f]{4})/gu, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));

describe("a script of Cypher", () => {
  const text = script(KNOWLEDGE);

  test("is nothing but statements that Neo4j's grammar reads", () => {
    const { statements, faults } = parseCypher(text);
    expect(faults).toEqual([]);
    for (const statement of statements) expect(statement).toMatch(/^(?:CREATE (?:CONSTRAINT|INDEX)|UNWIND \[)/u);
    expect(parseCypher("MATCH (n RETURN n;").faults).not.toEqual([]);
  });

  test("makes constraints first, and everything else by MERGE, so that it may be run twice", () => {
    const { statements } = parseCypher(text);
    const constraints = statements.filter((statement) => statement.startsWith("CREATE CONSTRAINT"));
    expect(constraints).toHaveLength(4);
    expect(statements.slice(0, 4)).toEqual(constraints);
    for (const statement of constraints) expect(statement).toContain("IF NOT EXISTS");
    for (const statement of statements.slice(5)) expect(statement).toMatch(/ MERGE /u);
    expect(text).not.toMatch(/^CREATE \(/mu);
  });

  test("has a row for each node and edge, and leads from each piece of evidence to its ends and its article", () => {
    const rows = (of: RegExp): number =>
      parseCypher(text)
        .statements.filter((statement) => of.test(statement))
        .reduce((sum, statement) => sum + statement.split("\n  {").length - 1, 0);
    expect(rows(/MERGE \(n:(?:Entity|Statement) /u)).toBe(KNOWLEDGE.graph.order);
    expect(rows(/MERGE \(a\)-\[r:/u)).toBe(KNOWLEDGE.graph.size);
    expect(rows(/MERGE \(n:Evidence .*QUOTED_FROM/su)).toBe(KNOWLEDGE.evidence.size);
    expect(rows(/HAS_SUBJECT/u)).toBe(KNOWLEDGE.evidence.size);
    expect(rows(/CLAIMED_IN/u)).toBe(1);
  });

  test("holds names that begin or end a string, a comment or an escape as what they are, on old servers and new", () => {
    const traps = [
      "\\",
      "\\'",
      "\\u0027 }) DETACH DELETE n //",
      "\\\\u0027",
      "'; MATCH (n) DETACH DELETE n; //",
      "`",
      "*/",
      "\u2028",
      "\\U0027",
    ];
    for (const trap of traps) {
      const literal = cypherString(trap);
      expect(parseCypher(`RETURN ${literal};`).strings).toEqual([literal]);
      expect(meaning(literal)).toBe(trap);
      const early = replacedFirst(literal);
      // What is replaced early is a letter, a line end or a control character: never a quotation mark or a backslash.
      expect(meaning(early)).toBe(trap);
    }
  });

  test("keeps its statements and gives names back as they were, whatever they hold", () => {
    const tricky = fc.array(fc.oneof(anyText, fc.constantFrom("\\", "'", "\\u0027", "u0027", '"', ";", "//", "`")), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          tricky.map((parts) => parts.join("")),
          { minLength: 1, maxLength: 4 },
        ),
        anyText,
        (names, words) => {
          const { statements, faults, strings } = parseCypher(script(hostile(names, words)));
          expect(faults).toEqual([]);
          for (const statement of statements) expect(statement).toMatch(/^(?:CREATE (?:CONSTRAINT|INDEX)|UNWIND \[)/u);
          const meant = new Set(strings.map(meaning));
          for (const name of names) expect(meant).toContain(`n${name}`.toWellFormed());
          for (const literal of strings) expect(meaning(replacedFirst(literal))).toBe(meaning(literal));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("calls each relation by a type of its own, in Neo4j's spelling", () => {
    const types = RELATIONS.map(({ id }) => relationshipType(id));
    expect(types).toContain("MEMBER_OF");
    expect(new Set(types).size).toBe(RELATIONS.length);
    for (const type of types) expect(type).toMatch(/^[A-Z_]+$/u);
  });
});

type Row = Readonly<Record<string, string>>;
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  "string[]": /^/u,
  int: /^-?\d*$/u,
  double: /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?$/u,
  boolean: /^(?:true|false)?$/u,
  date: /^(?:\d{4}-\d\d-\d\d)?$/u,
};

/** What neo4j-admin would stop at: cells that are not of the type of their column, ids that come twice, and ends without a node. */
function importFaults(files: Readonly<Record<string, readonly Row[]>>): readonly string[] {
  const faults: string[] = [];
  const ids = new Map<string, Set<string>>();
  const columns = (row: Row) =>
    Object.entries(row).map(([header, cell]) => ({
      header,
      cell,
      ...(/^(?<name>[^:]*):?(?<type>[^(]*)(?:\((?<group>.*)\))?$/u.exec(header)?.groups as {
        name: string;
        type: string;
        group?: string;
      }),
    }));
  for (const row of Object.values(files).flat()) {
    for (const { type, group = "", cell } of columns(row)) {
      if (type !== "ID") continue;
      const known = ids.get(group) ?? new Set();
      if (cell === "" || known.has(cell)) faults.push(`the id "${cell}" of ${group} is empty or taken`);
      ids.set(group, known.add(cell));
    }
  }
  for (const row of Object.values(files).flat()) {
    for (const { header, type, group = "", cell } of columns(row)) {
      if (type === "START_ID" || type === "END_ID") {
        if (!ids.get(group)?.has(cell)) faults.push(`there is no "${cell}" in ${group}`);
      } else if (!["ID", "LABEL", "TYPE", ""].includes(type) && !TYPES[type]?.test(cell))
        faults.push(`"${cell}" is no ${header}`);
      if ((type === "LABEL" || type === "TYPE") && !/^[A-Za-z_;]+$/u.test(cell)) faults.push(`"${cell}" is no ${type}`);
    }
  }
  return faults;
}

function tables(knowledge: KnowledgeGraph): Record<string, Row[]> {
  const files = exported(NEO4J_CSV, knowledge, CONTEXT).filter(({ name }) => name.endsWith(".csv"));
  return Object.fromEntries(files.map(({ name, text }) => [name, parse(text, { columns: true }) as Row[]]));
}

describe("CSV for neo4j-admin", () => {
  const files = tables(KNOWLEDGE);

  test("has typed headers, cells of these types, ids that come once, and ends that are there", () => {
    expect(importFaults(files)).toEqual([]);
    expect(importFaults({ ...files, "entities.csv": files["entities.csv"]?.slice(1) ?? [] })).not.toEqual([]);
  });

  test("has every node, relation and piece of evidence", () => {
    expect((files["entities.csv"]?.length ?? 0) + (files["statements.csv"]?.length ?? 0)).toBe(KNOWLEDGE.graph.order);
    expect(files["relations.csv"]).toHaveLength(KNOWLEDGE.graph.size);
    expect(files["evidence.csv"]).toHaveLength(KNOWLEDGE.evidence.size);
    const agency = files["entities.csv"]?.find(
      (row) => row["id:ID(node)"] === "agency/china-internet-network-information-center",
    );
    expect(agency).toMatchObject({ "aliases:string[]": "CNNIC;the center", "mentions:int": "2", ":LABEL": "Entity;Agency" });
  });

  test("of what is visible alone has no end that is hidden", () => {
    expect(importFaults(tables(subgraph(KNOWLEDGE, visible(KNOWLEDGE, { types: new Set(["Person", "Event"]) }))))).toEqual([]);
  });

  test("names each of its files in the command that it comes with", () => {
    const readme = exported(NEO4J_CSV, KNOWLEDGE, CONTEXT).find(({ name }) => name === "README.txt")?.text ?? "";
    for (const name of Object.keys(files)) expect(readme).toContain(`=${name} `.replace(/ $/u, ""));
  });

  test("stays whole, one line a row, whatever names and sentences hold", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          anyText.map((text) => text.toWellFormed()),
          { minLength: 1, maxLength: 5 },
        ),
        anyText,
        (names, text) => {
          const knowledge = hostile(names, text);
          const found = tables(knowledge);
          expect(importFaults(found)).toEqual([]);
          expect(found["entities.csv"]).toHaveLength(knowledge.graph.order);
          expect(found["relations.csv"]).toHaveLength(knowledge.graph.size);
        },
      ),
      { numRuns: 80 },
    );
  });
});
