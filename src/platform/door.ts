/**
 * How the page asks the server that brought it, where that is `redthread serve`, to fetch a web address for it: a POST of
 * `{"url": "…"}` as JSON. A page is answered as mere bytes, with what it is and where it was at last in headers; why there is
 * none, as JSON.
 */
export const DOOR = {
  /** The meta element by which the page knows: its content is the path. A page of any other server has none and asks nobody. */
  meta: "redthread-fetch",
  path: "fetch",
  /** Headers of the answer. */
  address: "Redthread-Address",
  mediaType: "Redthread-Media-Type",
} as const;

/** The meta element by which a page knows that the project which it opens first is the person's own, and no sample; its content is "own". */
export const FIRST_PROJECT_META = "redthread-project";

/** What is asked. */
export interface DoorQuestion {
  readonly url: string;
}

/** Why an address gave nothing: code and message, as everywhere. */
export interface DoorProblem {
  readonly problem: string;
}
