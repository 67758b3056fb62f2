import { SingleBar } from "cli-progress";

/** Says how far a run is. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

/** A bar with rate and time left on standard error, where that is a terminal; else nothing. */
export function progress(total: number, unit: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total < 2) return SILENT;
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${unit}, {rate} a second, {left} left`,
    stream,
    clearOnComplete: true,
    hideCursor: false,
    etaBuffer: 50,
    gracefulExit: false,
  });
  const started = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: "–", left: "–" });
  return {
    step: () => {
      done++;
      const perSecond = (1000 * done) / (performance.now() - started);
      bar.update(done, { rate: perSecond.toFixed(1), left: duration((total - done) / perSecond) });
    },
    stop: () => bar.stop(),
  };
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
