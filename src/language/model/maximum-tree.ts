/**
 * The tree of highest score over `count` tokens and a root 0 (which may get several children), by Chu-Liu and Edmonds
 * (Chu & Liu 1965, Edmonds 1967): a circle of best heads becomes one node, until there is none; then the circles are
 * opened, the last one first. `scores` as in decodeTree; -Infinity is a head that may not be. Time: count squared.
 */
export function maximumTree(scores: Float64Array, count: number): Int32Array {
  const graph = graphOf(scores, count);
  const { best, gone, width } = graph;
  const done = new Uint8Array(width);
  done[0] = 1;
  const place = new Int32Array(width).fill(-1);
  for (let start = 1; start <= count; start++) {
    if (gone[start]) continue;
    const path: number[] = [];
    let node = start;
    while (!done[node]) {
      const met = place[node] as number;
      if (met >= 0) {
        const circle = path.splice(met);
        for (const member of circle) place[member] = -1;
        node = contract(graph, circle);
      }
      place[node] = path.length;
      path.push(node);
      node = best[node] as number;
    }
    for (const member of path) {
      place[member] = -1;
      done[member] = 1;
    }
  }
  return open(graph, count);
}

/** A node is a token or a circle that took the place of its first member; it has a name of its own, tokens their number. */
interface Graph {
  readonly width: number;
  /** How well a node hangs on another, by place, and the tokens between which that edge runs. */
  readonly score: Float64Array;
  readonly below: Int32Array;
  readonly above: Int32Array;
  /** The best head of the node at a place. */
  readonly best: Int32Array;
  /** Whether a place's node went into a circle that stands at another place. */
  readonly gone: Uint8Array;
  readonly nameAt: Int32Array;
  /** By name: the circle that a node went into, the edge that holds it inside, the members of a circle. */
  readonly circleOf: number[];
  readonly edgeInside: (readonly [below: number, above: number])[];
  readonly members: (readonly number[])[];
}

function graphOf(scores: Float64Array, count: number): Graph {
  const width = count + 1;
  const graph: Graph = {
    width,
    score: new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY),
    below: new Int32Array(width * width),
    above: new Int32Array(width * width),
    best: new Int32Array(width),
    gone: new Uint8Array(width),
    nameAt: Int32Array.from({ length: width }, (_, i) => i),
    circleOf: new Array<number>(width).fill(-1),
    edgeInside: Array.from({ length: width }, () => [0, 0] as const),
    members: Array.from({ length: width }, () => []),
  };
  graph.score.set(scores.subarray(0, count * width), width);
  for (let token = 1; token <= count; token++) {
    for (let head = 0; head <= count; head++) {
      graph.below[token * width + head] = token;
      graph.above[token * width + head] = head;
    }
    choose(graph, token);
  }
  return graph;
}

function choose({ score, best, gone, width }: Graph, node: number): void {
  let found = node === 0 ? 1 : 0;
  for (let head = 1; head < width; head++) {
    if (head === node || gone[head]) continue;
    if ((score[node * width + head] as number) > (score[node * width + found] as number)) found = head;
  }
  best[node] = found;
}

/** Makes one node of a circle, at the place of its first member; gives that place. */
function contract(graph: Graph, circle: readonly number[]): number {
  const { width, score, below, above, best, gone, nameAt, circleOf, edgeInside, members } = graph;
  const at = circle[0] as number;
  const name = circleOf.length;
  const held = circle.map((member) => score[member * width + (best[member] as number)] as number);
  for (const member of circle) {
    const cell = member * width + (best[member] as number);
    circleOf[nameAt[member] as number] = name;
    edgeInside[nameAt[member] as number] = [below[cell] as number, above[cell] as number];
    gone[member] = 1;
  }
  circleOf.push(-1);
  edgeInside.push([0, 0]);
  members.push(circle.map((member) => nameAt[member] as number));
  const keep = (to: number, from: number, value: number): void => {
    const [token, head] = [below[from] as number, above[from] as number];
    score[to] = value;
    below[to] = token;
    above[to] = head;
  };
  for (let other = 0; other < width; other++) {
    if (gone[other]) continue;
    // Entering the circle anywhere frees the edge that held the member entered.
    let [into, intoValue] = [at * width + other, Number.NEGATIVE_INFINITY];
    let [outOf, outOfValue] = [other * width + at, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < circle.length; i++) {
      const member = circle[i] as number;
      const entering = (score[member * width + other] as number) - (held[i] as number);
      if (entering > intoValue) [into, intoValue] = [member * width + other, entering];
      const leaving = score[other * width + member] as number;
      if (leaving > outOfValue) [outOf, outOfValue] = [other * width + member, leaving];
    }
    keep(at * width + other, into, intoValue);
    if (other === 0) continue;
    keep(other * width + at, outOf, outOfValue);
    if (circle.includes(best[other] as number)) best[other] = at;
  }
  gone[at] = 0;
  nameAt[at] = name;
  choose(graph, at);
  return at;
}

/** Gives every node its edge, the outermost first: a circle is entered at one member, the others keep their edges inside. */
function open({ width, below, above, best, gone, nameAt, circleOf, edgeInside, members }: Graph, count: number): Int32Array {
  const heads = new Int32Array(count);
  const waiting: (readonly [name: number, below: number, above: number])[] = [];
  for (let node = 1; node < width; node++) {
    const cell = node * width + (best[node] as number);
    if (!gone[node]) waiting.push([nameAt[node] as number, below[cell] as number, above[cell] as number]);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [name, token, head] = next;
    if (name < width) {
      heads[token - 1] = head;
      continue;
    }
    let entered = token;
    while (circleOf[entered] !== name) entered = circleOf[entered] as number;
    for (const member of members[name] as readonly number[]) {
      const [insideToken, insideHead] = edgeInside[member] as readonly [number, number];
      waiting.push(member === entered ? [member, token, head] : [member, insideToken, insideHead]);
    }
  }
  return heads;
}
