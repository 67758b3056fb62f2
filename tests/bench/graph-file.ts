const TYPES = ["person", "country", "agency", "program", "organization", "event", "place"] as const;
const RELATIONS = ["said", "attended", "operates", "leads", "member of", "met", "located in"] as const;

/** Mulberry32: the same numbers from the same seed everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A made-up GEXF file as news gives graphs: clustered, a few nodes with many edges, each with a place, a type, mentions and a year, each edge
 * with a relation and a weight. The same for the same numbers on every machine.
 */
export function* graphFile(nodes: number, edges: number, seed = 12_345): Generator<string> {
  const random = randomNumbers(seed);
  const clusters = Math.max(5, Math.round(Math.sqrt(nodes) / 4));
  const members = Array.from({ length: clusters }, (): number[] => []);
  const clusterOf = new Int32Array(nodes);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '<graph defaultedgetype="directed" mode="static">\n<attributes class="node" mode="static"><attribute id="0" title="type" type="string"/>';
  yield '<attribute id="1" title="mentions" type="integer"/><attribute id="2" title="first_seen" type="integer"/></attributes>\n';
  yield '<attributes class="edge" mode="static"><attribute id="0" title="relation" type="string"/></attributes>\n<nodes>\n';
  for (let i = 0; i < nodes; i++) {
    const cluster = Math.floor(random() * clusters);
    clusterOf[i] = cluster;
    members[cluster]?.push(i);
    const [turn, reach] = [(cluster / clusters) * 44, 1000 * Math.sqrt(cluster / clusters)];
    const [off, angle] = [200 * Math.sqrt(random()), random() * 6.283];
    const x = (reach * Math.cos(turn) + off * Math.cos(angle)).toFixed(2);
    const y = (reach * Math.sin(turn) + off * Math.sin(angle)).toFixed(2);
    const type = TYPES[Math.floor(random() * TYPES.length)];
    const values = `<attvalue for="0" value="${type}"/><attvalue for="1" value="${1 + Math.floor(50 * random() ** 4)}"/><attvalue for="2" value="${2000 + Math.floor(random() * 26)}"/>`;
    const look = `<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${(2 + random() * 4).toFixed(1)}"/>`;
    yield `<node id="n${i}" label="Entity ${i} ${type}"><attvalues>${values}</attvalues>${look}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  const seen = new Set<number>();
  while (seen.size < edges) {
    const source = Math.floor(nodes * random() ** 1.5);
    const near = members[clusterOf[source] as number] as readonly number[];
    const target = random() < 0.8 ? near[Math.floor(near.length * random())] : Math.floor(random() * nodes);
    const key = source * nodes + (target ?? source);
    if (target === undefined || source === target || seen.has(key)) continue;
    const relation = RELATIONS[Math.floor(random() * RELATIONS.length)];
    yield `<edge id="e${seen.size}" source="n${source}" target="n${target}" weight="${1 + Math.floor(random() * 5)}"><attvalues><attvalue for="0" value="${relation}"/></attvalues></edge>\n`;
    seen.add(key);
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}
