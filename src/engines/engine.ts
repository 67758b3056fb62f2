import type { Article } from "../article/article.ts";
import type { Extraction } from "../article/extraction.ts";
import type { Trace } from "../extract/trace.ts";

/** A loaded engine: reads one article and says what it found. The same article gives the same document. */
export type Extract = (article: Article) => Extraction;

/** An engine that tells its reasons: the same document, and the trace knows what each finding was made from. */
export type TracingExtract = (article: Article, trace: Trace) => Extraction;

/** What an engine may ask of the place it runs in: where files lie differs from place to place. */
export interface Assets {
  /** The bytes of the language model (data/model/english.rtlm). */
  readonly model: () => Promise<Uint8Array>;
}

/** One way to run extraction. */
export interface Engine {
  readonly id: string;
  readonly label: string;
  /** Goes into every assertion id of a graph: change it when the output may change. */
  readonly version: string;
  readonly load: (assets: Assets) => Promise<Extract>;
  /** The same, with reasons; of engines that can tell them. */
  readonly loadTracing?: (assets: Assets) => Promise<TracingExtract>;
}
