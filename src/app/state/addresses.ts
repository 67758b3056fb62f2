import { RedthreadError } from "../../errors.ts";
import { fetchThrough } from "../../platform/browser-web.ts";
import { nameOfAddress } from "../../readers/names.ts";
import type { Incoming, Later, Skipped } from "../../worker/protocol.ts";
import { addLater, openFound } from "./collection.ts";
import { findGraph } from "./graph-files.ts";
import { useStore } from "./store.ts";

/** Web addresses as somebody typed or pasted them, each once, and what stood between them that is none. */
export interface Typed {
  readonly addresses: readonly string[];
  readonly wrong: readonly string[];
}

/** Reads web addresses off a text, one a line, or several that begin with https://. "example.org/news" is one too. */
export function addressesIn(text: string): Typed {
  const addresses = new Set<string>();
  const wrong: string[] = [];
  for (const line of text.split("\n")) {
    const words = line.split(/\s/u).filter((word) => word !== "");
    if (words.length === 0) continue;
    for (const typed of words.every((word) => word.includes("://")) ? words : [line.trim()]) {
      const address = addressOf(typed);
      if (address === null) wrong.push(typed);
      else addresses.add(address);
    }
  }
  return { addresses: [...addresses], wrong };
}

/** An address without what is not asked for: a place in the page, a name and a password. */
function addressOf(typed: string): string | null {
  const complete = typed.includes("://");
  const whole = complete ? typed : `https://${typed}`;
  // Some browsers take words for a machine's name.
  if (!URL.canParse(whole) || /^[^/]*:\/\/[^/?#]*\s/u.test(whole)) return null;
  const address = new URL(whole);
  // "mailto:somebody@example.org" is no machine with a name and a password.
  if (!/^https?:$/u.test(address.protocol) || (!complete && address.username !== "")) return null;
  [address.username, address.password, address.hash] = ["", "", ""];
  return address.href;
}

/** Has web addresses fetched through the server that brought the page, one after the other, and reads what comes as files are read. */
export function addAddresses(addresses: readonly string[], door: string): void {
  const stop = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  const fetched = async (address: string): Promise<Incoming | Skipped> => {
    useStore.setState({ fetching: address });
    try {
      return await sourceAt(address, door, stop.signal, addresses.length > 1);
    } catch (error) {
      return skipped(address, error);
    } finally {
      useStore.setState(({ fetching }) => (fetching === address ? { fetching: null } : {}));
    }
  };
  const sources = addresses.map(
    (address): Later =>
      () => {
        const coming = turn.then(() => fetched(address));
        turn = coming;
        return coming;
      },
  );
  addLater(sources, () => stop.abort());
}

/** What an address gives, to be read; a graph is opened instead. */
async function sourceAt(address: string, door: string, stop: AbortSignal, others: boolean): Promise<Incoming | Skipped> {
  const answer = await fetchThrough(door, address, stop).catch(() => {
    throw new RedthreadError("E137", address);
  });
  if ("problem" in answer) return { name: address, message: answer.problem, whole: true };
  const source = { ...answer, name: nameOfAddress(answer.url) };
  const graph = await findGraph([source]);
  if (!graph || stop.aborted) return source;
  try {
    await openFound(graph, others ? "Give the other addresses again to read them." : null);
  } catch (error) {
    // Opening it has ended this reading: nobody waits for the source any more.
    useStore.setState((state) => ({ skipped: [...state.skipped, skipped(address, error)] }));
  }
  return source;
}

const skipped = (address: string, error: unknown): Skipped => ({
  name: address,
  message: error instanceof Error ? error.message : String(error),
  whole: true,
});
