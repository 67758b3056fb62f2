import { percent, share } from "./tally.ts";

/** An assertion's confidence, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Assertions of like confidence: where the mean confidence equals the share right, confidences tell the truth. */
export interface ReliabilityBin {
  /** 0..1; from inclusive, to exclusive but for 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean, in per cent. */
  readonly confidence: number;
  /** In per cent. */
  readonly right: number;
}

/** How far confidences can be trusted. */
export interface Reliability extends Pick<ReliabilityBin, "count" | "confidence" | "right"> {
  /** The expected calibration error, in percentage points (Naeini, Cooper & Hauskrecht 2015; Guo et al. 2017): 0 is best. */
  readonly calibrationError: number;
  /** The mean squared difference between confidence and truth (Brier 1950), 0..1: 0 is best. */
  readonly brier: number;
  /** Ten of equal width. */
  readonly bins: readonly ReliabilityBin[];
}

const BINS = 10;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The reliability of confidences, in ten bins of equal width. */
export function reliability(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, i) => ({ from: i / BINS, to: (i + 1) / BINS, judged: [] as Judged[] }));
  for (const item of judged) bins[Math.min(BINS - 1, Math.floor(item.confidence * BINS))]?.judged.push(item);
  let gap = 0;
  for (const bin of bins) gap += Math.abs(sum(bin.judged, "confidence") - sum(bin.judged, "right"));
  const squares = judged.reduce((total, { confidence, right }) => total + (confidence - Number(right)) ** 2, 0);
  return {
    ...summary(judged),
    calibrationError: percent(share(gap, judged.length)),
    brier: round(share(squares, judged.length), 3),
    bins: bins.map(({ from, to, judged: inside }) => ({ from, to, ...summary(inside) })),
  };
}

const sum = (judged: readonly Judged[], key: keyof Judged): number =>
  judged.reduce((total, item) => total + Number(item[key]), 0);

/** The count of judged assertions, their mean confidence and the share right, in per cent. */
export function summary(judged: readonly Judged[]): Pick<ReliabilityBin, "count" | "confidence" | "right"> {
  return {
    count: judged.length,
    confidence: percent(share(sum(judged, "confidence"), judged.length)),
    right: percent(share(sum(judged, "right"), judged.length)),
  };
}
