import { createRequire } from "node:module";

// The bundle for CommonJS: the other one lacks a dependency, and takes half a minute to load file by file.
const { CypherLexer, parserWrapper }: typeof import("@neo4j-cypher/language-support") = createRequire(import.meta.url)(
  "@neo4j-cypher/language-support",
);

/** What Neo4j's own grammar makes of a script. */
interface Parsed {
  readonly statements: readonly string[];
  /** The statements that it cannot read, and characters that it has no word for. */
  readonly faults: readonly string[];
  /** The string literals, as they are written. */
  readonly strings: readonly string[];
}

/** Reads a script of Cypher. */
export function parseCypher(text: string): Parsed {
  const found = parserWrapper.parse(text).statementsParsing.map(({ tokens, parser }) => ({
    words: tokens
      .map((token) => token.text)
      .join("")
      .replace(/<EOF>$/u, "")
      .trim(),
    tokens,
    errors: (parser as unknown as { readonly _syntaxErrors: number })._syntaxErrors,
  }));
  // After the last semicolon there is nothing: no statement.
  const statements = found.filter(({ words }) => words !== "");
  const of = (...names: readonly string[]): string[] =>
    statements
      .flatMap(({ tokens }) => tokens)
      .filter(({ type }) => names.includes(CypherLexer.symbolicNames[type] ?? ""))
      .map((token) => token.text);
  return {
    statements: statements.map(({ words }) => words),
    faults: [...statements.filter(({ errors }) => errors > 0).map(({ words }) => words), ...of("ErrorChar")],
    strings: of("STRING_LITERAL1", "STRING_LITERAL2"),
  };
}
