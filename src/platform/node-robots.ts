import robotsParser from "robots-parser";

/** What a robots.txt says to one who asks. */
export interface RobotsRules {
  readonly allows: (url: string) => boolean;
  /** The pause between two pages that it asks for, in seconds; 0 where it asks for none. */
  readonly delay: number;
}

/** So many steps are taken to decide on a page: about a tenth of a second, and far more than any ordinary file needs. */
const MOST_STEPS = 2 ** 26;

/**
 * The rules of a robots.txt at `address` for who asks as `userAgent` (RFC 9309). A file that is made to keep its readers busy,
 * with wildcards without end, is not worked through: it forbids all.
 */
export function robotsRules(address: string, text: string, userAgent: string): RobotsRules {
  const { lines, wild } = linesFor(text, agentOf(userAgent));
  const rules = robotsParser(address, lines.join("\n"));
  return {
    // Each sign of a pattern with a wildcard may be held against each sign of the address.
    allows: (url) => wild * url.length <= MOST_STEPS && rules.isAllowed(url, userAgent) !== false,
    delay: rules.getCrawlDelay(userAgent) ?? 0,
  };
}

const FIELDS: ReadonlySet<string> = new Set(["allow", "disallow", "crawl-delay"]);

/** The name of one who asks, without a version: "Redthread/0.1 (…)" gives "redthread". */
const agentOf = (userAgent: string): string => (userAgent.toLowerCase().split("/", 1)[0] as string).trim();

/**
 * The lines that speak to one who asks or to all, with a run of `*` as one, which matches the same; and how many signs of
 * patterns hold a wildcard. Linear: names that are repeated above a rule do not repeat the rule.
 */
function linesFor(text: string, name: string): { readonly lines: readonly string[]; readonly wild: number } {
  const groups = new Map<string, string[]>([
    [name, []],
    ["*", []],
  ]);
  const spokenTo = new Set<string[]>();
  let inNames = false;
  let wild = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = "", value = ""] = /^([^:]*):(.*)$/s.exec(line.split("#", 1)[0] as string) ?? [];
    const field = key.trim().toLowerCase();
    if (field === "") continue;
    if (field === "user-agent") {
      if (!inNames) spokenTo.clear();
      inNames = true;
      const group = groups.get(agentOf(value));
      if (group) spokenTo.add(group);
      continue;
    }
    inNames = false;
    if (!FIELDS.has(field)) continue;
    const rule = value.trim().replaceAll(/\*+/g, "*");
    for (const group of spokenTo) {
      if (rule.includes("*")) wild += rule.length;
      group.push(`${field}: ${rule}`);
    }
  }
  return { lines: [...groups].flatMap(([agent, rules]) => [`user-agent: ${agent}`, ...rules]), wild };
}
