import type { Reporter, TestModule } from "vitest/node";

/** How the name of a test ends whose program is not installed: "(skipped: no xmllint here)". */
const MISSING = /\(skipped: (.+)\)$/u;

/** Why tests were skipped, each reason with its number of tests, in a line: that nobody takes them for passed. */
export function missingPrograms(names: Iterable<string>): string {
  const reasons = new Map<string, number>();
  for (const name of names) {
    const reason = MISSING.exec(name)?.[1];
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const told = [...reasons].map(([reason, tests]) => `${reason} (${tests} ${tests === 1 ? "test" : "tests"})`);
  return told.length === 0 ? "" : `Not tested, for a program is missing: ${told.join("; ")}.`;
}

/** Says at the end of a run what was not tested. */
export const MISSING_PROGRAMS: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const skipped = modules.flatMap(({ children }) => [...children.allTests("skipped")]);
    const line = missingPrograms(skipped.map(({ name }) => name));
    if (line !== "") process.stderr.write(`\n${line}\n`);
  },
};
