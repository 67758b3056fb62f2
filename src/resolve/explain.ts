import type { Cluster, Join } from "./clusters.ts";
import { comparePair } from "./compare.ts";
import type { Link, Profile } from "./facts.ts";
import type { Reason, ReasonId } from "./reasons.ts";
import { REASONS } from "./reasons.ts";
import { profileId } from "./records.ts";
import type { EntityReference } from "./resolve.ts";
import { listed, push } from "./shared.ts";

/** One step on the way from one entity to another: two entities of single articles, and what speaks for their being one. */
export interface Step {
  readonly from: EntityReference;
  readonly to: EntityReference;
  readonly reasons: readonly Reason[];
}

/** Why two entities of single articles are one or are not. */
export interface Explanation {
  readonly together: boolean;
  /** Whether a person's judgement had a hand in it. */
  readonly judged: boolean;
  /** Where they are one: the joins that lead from the one to the other. Where they are not: their comparison. */
  readonly steps: readonly Step[];
}

const LINKS: Readonly<Record<Link["why"], ReasonId>> = {
  surname: "short-in-article",
  variant: "variant-in-article",
  initials: "initials-in-article",
  "short-form": "short-in-article",
  renamed: "renamed-in-article",
};

const reason = (id: ReasonId, detail = ""): Reason => ({ reason: id, weight: REASONS[id].weight, detail });

/** The comparison of two entities of single articles, as the one step between them. */
export function directStep(from: EntityReference, to: EntityReference, a: Profile, b: Profile): Step {
  return { from, to, reasons: comparePair(a.facts, b.facts).reasons };
}

/** The joins that lead from one entity of a cluster to another. */
export function stepsWithin(cluster: Cluster, from: EntityReference, to: EntityReference): readonly Step[] {
  const byEntity = new Map<string, Profile>();
  for (const profile of cluster.profiles)
    for (const entity of profile.entities) byEntity.set(`${profile.article}\u0000${entity}`, profile);
  const [a, b] = [byEntity.get(`${from.article}\u0000${from.entity}`), byEntity.get(`${to.article}\u0000${to.entity}`)];
  if (!a || !b) return [];
  if (a === b) return withinArticle(a, from, to);
  const first = new Map<string, Profile>();
  for (const profile of cluster.profiles) {
    const node = cluster.nodes.get(profileId(profile)) as string;
    if (!first.has(node)) first.set(node, profile);
  }
  const [start, end] = [cluster.nodes.get(profileId(a)) as string, cluster.nodes.get(profileId(b)) as string];
  if (start === end) return [{ from, to, reasons: [reason("nothing-apart", saidOf(a))] }];
  const path = pathBetween(cluster, start, end);
  return path.map(({ to: node, reasons }, i) => ({
    from: i === 0 ? from : referenceTo(first.get(path[i - 1]?.to as string) as Profile),
    to: i === path.length - 1 ? to : referenceTo(first.get(node) as Profile),
    reasons: reasons(),
  }));
}

const referenceTo = ({ article, entities }: Profile): EntityReference => ({ article, entity: entities[0] as string });

/** What is said of a person or thing, in a few words. */
function saidOf({ facts }: Profile): string {
  const said = [...facts.offices, ...facts.countries];
  return said.length > 0 ? listed(said) : "nothing";
}

/** The links that join two entities of one article. */
function withinArticle({ article, links, printed }: Profile, from: EntityReference, to: EntityReference): readonly Step[] {
  if (from.entity === to.entity) return [];
  const ways = new Map<string, { readonly to: string; readonly why: Link["why"] }[]>();
  for (const { from: a, to: b, why } of links) {
    push(ways, a, { to: b, why });
    push(ways, b, { to: a, why });
  }
  const path = search(from.entity, to.entity, (at) => ways.get(at) ?? []);
  const names = [...printed.keys()].join(" / ");
  if (path.length === 0) return [{ from, to, reasons: [reason("one-name-in-article")] }];
  let at = from.entity;
  return path.map(({ to: next, why }): Step => {
    const step = { from: { article, entity: at }, to: { article, entity: next }, reasons: [reason(LINKS[why], names)] };
    at = next;
    return step;
  });
}

function pathBetween({ joins }: Cluster, start: string, end: string): readonly Pick<Join, "to" | "reasons">[] {
  const ways = new Map<string, Pick<Join, "to" | "reasons">[]>();
  for (const { from, to, reasons } of joins) {
    push(ways, from, { to, reasons });
    push(ways, to, { to: from, reasons });
  }
  return search(start, end, (at) => ways.get(at) ?? []);
}

/** The shortest way from one point to another, as the ways taken; empty where there is none. */
function search<W extends { readonly to: string }>(start: string, end: string, from: (at: string) => readonly W[]): readonly W[] {
  const reached = new Map<string, { readonly way: W; readonly before: string } | null>([[start, null]]);
  const queue = [start];
  for (let i = 0; i < queue.length && !reached.has(end); i++) {
    for (const way of from(queue[i] as string)) {
      if (reached.has(way.to)) continue;
      reached.set(way.to, { way, before: queue[i] as string });
      queue.push(way.to);
    }
  }
  const path: W[] = [];
  for (let step = reached.get(end); step; step = reached.get(step.before)) path.unshift(step.way);
  return path;
}
