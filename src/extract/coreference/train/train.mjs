// Learns what descriptions and pronouns mean from GUM: `npx tsx src/extract/coreference/train/train.mjs GUM_FOLDER`. See README.md.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { languageOf } from "../../../language/analyse.ts";
import { ArticleDocument } from "../../document.ts";
import { findEntities } from "../../entities.ts";
import { findFrames } from "../../frames.ts";
import { withInnerBodies } from "../../inner-bodies.ts";
import { withTaggedParties } from "../../party-tags.ts";
import { findStatements, speakersOf } from "../../statements.ts";
import { repairTrees } from "../../tree-repairs.ts";
import { resolveDescriptions } from "../descriptions.ts";
import { learnGenders } from "../genders.ts";
import { resolveGovernments } from "../governments.ts";
import { rankDescriptions } from "../learned/descriptions.ts";
import { mentionAppositions, resolveRoles } from "../people.ts";
import { resolvePronouns } from "../pronouns.ts";
import { rolesOf } from "../roles.ts";
import { aligned, partOf, readGum } from "./gum.mjs";
import { learn, measure } from "./learn.mjs";

const folder = process.argv[2];
if (!folder) throw new Error("say where GUM is: npx tsx train.mjs GUM_FOLDER");
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { analyse } = languageOf(new Uint8Array(readFileSync(here("../../../../data/model/english.rtlm"))));

const descriptions = [];
const pronouns = [];
for (const file of readdirSync(folder).sort()) {
  const name = file.replace(/\.conllu$/, "");
  const part = file.endsWith(".conllu") ? partOf(name) : null;
  if (part) read(name, part, readGum(readFileSync(join(folder, file), "utf8")));
}
finish("DESCRIPTION_WEIGHTS", "description-weights.ts", descriptions, { l2: 2, rare: 3 });
finish("PRONOUN_WEIGHTS", "pronoun-weights.ts", pronouns, { l2: 2, rare: 4, rounds: 200 });

/** Reads one document as extraction does; where something is to be chosen, GUM says what is right, and that is how it goes on. */
function read(name, part, gum) {
  const analysis = repairTrees(analyse(gum.text));
  const found = () =>
    new ArticleDocument(analysis, withInnerBodies(analysis, withTaggedParties(analysis, findEntities(analysis))), gum.date);
  const before = (document) => {
    const roles = rolesOf(document);
    mentionAppositions(document, roles);
    resolveRoles(document, roles);
    resolveGovernments(document, roles);
    return roles;
  };
  // Descriptions: all of them, also those that the sieves take first.
  const first = found();
  const isOf = chainsOf(first, aligned(gum, analysis));
  rankDescriptions(
    first,
    before(first),
    new Map(),
    0,
    teacher(
      first,
      descriptions,
      (entity, chain) => isOf(entity, chain),
      () => true,
    ),
  );
  // Pronouns: after everything else.
  const second = found();
  const roles = before(second);
  const isMeant = chainsOf(second, aligned(gum, analysis));
  resolveDescriptions(second);
  rankDescriptions(
    second,
    roles,
    new Map(),
    0,
    teacher(
      second,
      [],
      (entity, chain) => isMeant(entity, chain),
      () => true,
    ),
  );
  learnGenders(second);
  const { chainAt } = aligned(gum, analysis);
  const teach = teacher(
    second,
    pronouns,
    ({ referent, head }, chain) => (referent.entity ? isMeant(referent.entity, chain) : chainAt(head) === chain),
    ({ referent }) => referent.entity !== null,
  );
  resolvePronouns(second, second.quoteOf, undefined, teach);
  resolveRoles(second, roles, true);
  resolvePronouns(second, second.quoteOf, speakersOf(second, findStatements(second, findFrames(second))), teach);

  /** Keeps each choice as an example, and answers with what GUM says: the first option of its chain, else none. */
  function teacher(document, examples, isRight, counts) {
    const { chainAt: chainOf } = aligned(gum, analysis);
    return (token, options) => {
      const chain = chainOf(token);
      const marked = options.map(({ choice, features }) => ({
        features,
        right: choice !== null && chain !== null && isRight(choice, chain),
        counts: choice !== null && counts(choice),
      }));
      const right = marked.findIndex((option) => option.right);
      if (right < 0) marked[marked.length - 1].right = true;
      // GUM tells governments from their countries; we do not.
      const state = /^(?:government|administration|regime)$/.test(document.lower(token));
      if (!state && (chain !== null || examples !== descriptions)) examples.push({ name, part, options: marked });
      return right < 0 ? null : options[right].choice;
    };
  }
}

/** Whether an entity is of a chain: at least a quarter of its names are. */
function chainsOf(document, { chainOver }) {
  const votes = new Map();
  for (const entity of document.entities) {
    const own = new Map();
    for (const { from, to, sieve } of entity.mentions) {
      const chain = sieve ? null : chainOver(from, to);
      if (chain !== null) own.set(chain, (own.get(chain) ?? 0) + 1);
    }
    votes.set(entity, own);
  }
  return (entity, chain) => {
    const own = votes.get(entity);
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    return (own.get(chain) ?? 0) > 0 && own.get(chain) >= all / 4;
  };
}

/** Learns, writes the weights, and says how well they do on the documents that were not learnt from. */
function finish(constant, file, examples, options) {
  const weights = learn(
    examples.filter(({ part }) => part === "learn"),
    options,
  );
  const lines = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `  [${JSON.stringify(key)}, ${value}],`);
  writeFileSync(
    here(`../learned/${file}`),
    `import type { FeatureWeights } from "./ranker.ts";

/** Learned from the coreference annotation of GUM (CC BY 4.0): see \`../train/README.md\`. Written by \`../train/train.mjs\`. */
export const ${constant}: FeatureWeights = new Map<string, number>([
${lines.join("\n")}
]);
`,
  );
  console.log(`${file}: ${weights.size} weights from ${examples.filter(({ part }) => part === "learn").length} examples`);
  for (const least of [0.4, 0.5, 0.6, 0.7]) {
    const { wanted, answered, right } = measure(
      examples.filter(({ part }) => part === "measure"),
      weights,
      least,
    );
    const percent = (of) => ((100 * right) / Math.max(1, of)).toFixed(1);
    console.log(
      `  chance at least ${least}: ${right} right of ${answered} (${percent(answered)} %), of ${wanted} (${percent(wanted)} %)`,
    );
  }
}
