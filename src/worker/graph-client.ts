import type { GraphReply, GraphRequest, GraphTask, GraphTasks } from "./graph-protocol.ts";
import type { WorkerPort } from "./port.ts";

/** Metrics, communities and threads, reckoned off the page's thread. */
export interface GraphClient {
  /** Asks; the newest question of a kind wins, and one that it overtakes is answered with null. Fails where the worker does. */
  readonly ask: <T extends GraphTask>(task: T, ask: GraphTasks[T]["ask"]) => Promise<GraphTasks[T]["answer"] | null>;
  /** Gives up what was asked of a kind: it is answered with null. */
  readonly cancel: (task: GraphTask) => void;
}

type GraphPort = WorkerPort<GraphRequest, GraphReply>;

interface Question {
  readonly request: GraphRequest;
  readonly resolve: (answer: GraphTasks[GraphTask]["answer"] | null) => void;
  readonly reject: (error: Error) => void;
}

/** The questions of one kind, and the worker that answers them. */
interface Lane {
  port: GraphPort | null;
  running: Question | null;
  waiting: Question | null;
  giveUp: ReturnType<typeof setTimeout> | null;
}

/** How long a question that nobody waits for may go on, in milliseconds: starting a worker anew costs about as much. */
const GRACE = 300;

/** A client with a worker for each kind of question, started when it is first asked. */
export function graphClient(makeWorker: () => GraphPort = newWorker): GraphClient {
  const lanes = new Map<GraphTask, Lane>();
  let asked = 0;

  const laneOf = (task: GraphTask): Lane => {
    const lane = lanes.get(task) ?? { port: null, running: null, waiting: null, giveUp: null };
    lanes.set(task, lane);
    return lane;
  };

  /** The running question is over, whichever way: on to the one that waits. */
  const next = (lane: Lane): void => {
    if (lane.giveUp !== null) clearTimeout(lane.giveUp);
    lane.giveUp = null;
    lane.running = lane.waiting;
    lane.waiting = null;
    if (lane.running) portOf(lane).postMessage(lane.running.request);
  };

  const drop = (lane: Lane): void => {
    lane.port?.terminate();
    lane.port = null;
  };

  const portOf = (lane: Lane): GraphPort => {
    if (lane.port) return lane.port;
    const port = makeWorker();
    port.onmessage = ({ data }) => {
      if (lane.port !== port || lane.running?.request.id !== data.id) return;
      lane.running.resolve(data.answer);
      next(lane);
    };
    port.onerror = (event) => {
      event.preventDefault();
      if (lane.port !== port) return;
      drop(lane);
      lane.running?.reject(new Error(event.message || "The reckoning stopped."));
      next(lane);
    };
    lane.port = port;
    return port;
  };

  /** Answers what is asked with null; a worker that goes on reckoning for nobody is ended after a while. */
  const overtake = (lane: Lane): void => {
    lane.waiting?.resolve(null);
    lane.waiting = null;
    lane.running?.resolve(null);
    if (!lane.running || lane.giveUp !== null) return;
    lane.giveUp = setTimeout(() => {
      drop(lane);
      next(lane);
    }, GRACE);
  };

  return {
    ask: <T extends GraphTask>(task: T, ask: GraphTasks[T]["ask"]) =>
      new Promise<GraphTasks[T]["answer"] | null>((resolve, reject) => {
        const lane = laneOf(task);
        overtake(lane);
        const question = { request: { id: ++asked, task, ask }, resolve: resolve as Question["resolve"], reject };
        lane.waiting = question;
        if (!lane.running) next(lane);
      }),
    cancel: (task) => overtake(laneOf(task)),
  };
}

function newWorker(): GraphPort {
  return new Worker(new URL("./graph-worker.ts", import.meta.url), { type: "module", name: "graph" });
}
