import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds serious or critical on a page as it is. */
export async function faults(page: Page): Promise<readonly string[]> {
  // Through the debugger, past the page's own policy: the page itself may not run what comes from elsewhere.
  const { violations, passes } = (await page.evaluate(
    `${axe.source};axe.run(document).then(({ violations, passes }) => ({ violations, passes: passes.length }))`,
  )) as { readonly violations: readonly Finding[]; readonly passes: number };
  // A page that axe could not look at has no faults either.
  expect(passes).toBeGreaterThan(15);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes
          .map(({ target }) => target.join(" "))
          .slice(0, 4)
          .join("; ")})`,
    );
}
