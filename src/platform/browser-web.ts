import { DOOR, type DoorProblem, type DoorQuestion, FIRST_PROJECT_META } from "./door.ts";

/** What a web address gave. */
export interface WebAnswer {
  /** Where it was at last, after redirects. */
  readonly url: string;
  readonly mediaType: string;
  readonly blob: Blob;
}

/**
 * Where the server that brought this page fetches web addresses for it; null where it does not. The page itself tells: nobody is
 * asked to find out.
 */
export const webDoor = (): string | null => told(DOOR.meta);

/** Whether the project that the server offers in the sample's place is the person's own: it was named when the server was started. */
export const servesOwnProject = (): boolean => told(FIRST_PROJECT_META) === "own";

const told = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`head > meta[name="${name}"]`)?.content ?? null;

/** Has a web address fetched. Fails where the server that brought this page does not answer, or `stop` is heard. */
export async function fetchThrough(door: string, url: string, stop: AbortSignal): Promise<WebAnswer | DoorProblem> {
  const response = await fetch(door, {
    method: "POST",
    // In any other mode a page that tells no referrer tells no origin either, and the server asks for that.
    mode: "cors",
    credentials: "omit",
    redirect: "error",
    cache: "no-store",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ url } satisfies DoorQuestion),
    signal: stop,
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  if (response.headers.get("Content-Type") === "application/json") return (await response.json()) as DoorProblem;
  return {
    url: response.headers.get(DOOR.address) ?? url,
    mediaType: response.headers.get(DOOR.mediaType) ?? "",
    blob: await response.blob(),
  };
}
