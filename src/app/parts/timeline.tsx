import { type JSX, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Bar, Histogram } from "../../graph/histogram.ts";
import { useTimeline } from "../state/hooks.ts";
import { beginStep, changeView, useStore } from "../state/store.ts";
import { daysOf, moved, type Stretch, stretchOf } from "../state/timeline.ts";
import type { View } from "../state/view.ts";
import { counted } from "./counted.ts";
import { dateRange, longDate } from "./dates.ts";
import { Icon } from "./icon.tsx";

/** Milliseconds between two steps of playing; who asked for less motion gets time to look. */
const PACE = 700;
const CALM_PACE = 2000;
const HEIGHT = 34;

/** When the evidence is dated, as bars; a stretch of them chosen with the pointer or the arrow keys shows only that. */
export function Timeline(): JSX.Element | null {
  const { bars, unit, undated } = useTimeline();
  const days = useStore((state) => state.view.days);
  const [playing, setPlaying] = useState(false);
  const chosen = stretchOf(bars, days);
  const choose = (stretch: Stretch): void => changeView({ days: daysOf(bars, stretch) });
  usePlaying(playing, bars, () => setPlaying(false));
  if (bars.length < 2) return null;
  const play = (): void => {
    if (!playing) {
      // However long it plays, it is one step of undo.
      beginStep("Play through time");
      if (chosen === null || chosen[1] === bars.length - 1) {
        const width = chosen ? chosen[1] - chosen[0] : Math.max(0, Math.round(bars.length / 12) - 1);
        showDays(daysOf(bars, [0, width]));
      }
    }
    setPlaying(!playing);
  };
  return (
    <section className="timeline" aria-label="Timeline" data-testid="timeline">
      <button
        type="button"
        className="icon-button"
        aria-label={playing ? "Pause" : "Play through time"}
        aria-pressed={playing}
        title={playing ? "Pause" : "Play through time"}
        onClick={play}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <div className="timeline-main">
        <Plot bars={bars} chosen={chosen} onChoose={choose} />
        <p className="timeline-ends">
          <span>{bars[0] ? longDate(bars[0].first) : ""}</span>
          <span className="timeline-told">{told(bars, chosen, unit, undated)}</span>
          <span>{longDate(bars.at(-1)?.last ?? "")}</span>
        </p>
      </div>
      {chosen ? (
        <button
          type="button"
          className="icon-button"
          aria-label="Show all dates"
          title="Show all dates"
          onClick={() => changeView({ days: null })}
        >
          <Icon name="close" />
        </button>
      ) : null}
    </section>
  );
}

/** Shows some days without a step of undo. */
const showDays = (days: View["days"]): void => useStore.setState(({ view }) => ({ view: { ...view, days, also: null } }));

function told(bars: readonly Bar[], chosen: Stretch | null, unit: Histogram["unit"], undated: number): string {
  const [from, to] = chosen ?? [0, bars.length - 1];
  const count = bars.slice(from, to + 1).reduce((sum, bar) => sum + bar.count, 0);
  const pieces = counted(count, "piece of evidence", "pieces of evidence");
  if (chosen) return `${pieces}, ${dateRange(bars[from]?.first ?? "", bars[to]?.last ?? null)}`;
  return `${pieces} by ${unit}${undated > 0 ? `, ${undated.toLocaleString("en")} without a date` : ""}`;
}

/** Moves the chosen stretch on, bar by bar, until the end. */
function usePlaying(playing: boolean, bars: readonly Bar[], onEnd: () => void): void {
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    if (!playing) return;
    const pace = matchMedia("(prefers-reduced-motion: reduce)").matches ? CALM_PACE : PACE;
    const timer = setInterval(() => {
      const chosen = stretchOf(bars, useStore.getState().view.days);
      if (!chosen || chosen[1] >= bars.length - 1) return end.current();
      showDays(daysOf(bars, moved(chosen, 1, bars.length)));
    }, pace);
    return () => clearInterval(timer);
  }, [playing, bars]);
}

interface PlotProps {
  readonly bars: readonly Bar[];
  readonly chosen: Stretch | null;
  readonly onChoose: (stretch: Stretch) => void;
}

/** Where a drag began: at a bar, or inside the chosen stretch, which then moves as a whole. */
type Grip = { readonly kind: "new"; readonly at: number } | { readonly kind: "move"; readonly at: number; readonly was: Stretch };

function Plot({ bars, chosen, onChoose }: PlotProps): JSX.Element {
  const plot = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip | null>(null);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const barAt = (event: PointerEvent): number => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return 0;
    return Math.max(0, Math.min(bars.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bars.length)));
  };
  const drag = (event: PointerEvent): void => {
    const from = grip.current;
    if (!from) return;
    const at = barAt(event);
    if (from.kind === "move") onChoose(moved(from.was, at - from.at, bars.length));
    else onChoose([Math.min(from.at, at), Math.max(from.at, at)]);
  };
  const [first, last] = chosen ?? [0, bars.length - 1];
  const shift = (by: number): void => onChoose(moved([first, last], by, bars.length));
  const share = (index: number): string => `${(100 * index) / bars.length}%`;
  return (
    <div
      ref={plot}
      className="timeline-plot"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = barAt(event);
        const inside = chosen && at >= chosen[0] && at <= chosen[1] && chosen[1] > chosen[0];
        grip.current = inside ? { kind: "move", at, was: chosen } : { kind: "new", at };
        if (!inside) drag(event);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <svg viewBox={`0 0 ${bars.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ first, count }, i) => {
          const height = count === 0 ? 0 : Math.max(1.5, (HEIGHT * Math.sqrt(count)) / Math.sqrt(most));
          const out = chosen !== null && (i < chosen[0] || i > chosen[1]);
          return <rect key={first} className={out ? "out" : ""} x={i + 0.12} width={0.76} y={HEIGHT - height} height={height} />;
        })}
      </svg>
      {chosen ? <div className="brush" style={{ left: share(chosen[0]), width: share(chosen[1] - chosen[0] + 1) }} /> : null}
      <Handle
        name="First date"
        bars={bars}
        at={first}
        left={share(first)}
        onMove={(at) => onChoose([Math.min(at, last), last])}
        onShift={shift}
      />
      <Handle
        name="Last date"
        bars={bars}
        at={last}
        left={share(last + 1)}
        onMove={(at) => onChoose([first, Math.max(at, first)])}
        onShift={shift}
      />
    </div>
  );
}

interface HandleProps {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly at: number;
  readonly left: string;
  readonly onMove: (at: number) => void;
  /** Moves the whole stretch. */
  readonly onShift: (by: number) => void;
}

/** One end of the chosen stretch, moved with the arrow keys, with Shift the whole of it; the pointer takes the bars themselves. */
function Handle({ name, bars, at, left, onMove, onShift }: HandleProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -6,
      PageUp: 6,
      Home: -bars.length,
      End: bars.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (event.shiftKey) onShift(step);
    else onMove(Math.max(0, Math.min(bars.length - 1, at + step)));
  };
  return (
    <div
      className="handle"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={bars.length - 1}
      aria-valuenow={at}
      aria-valuetext={longDate((name === "First date" ? bars[at]?.first : bars[at]?.last) ?? "")}
      style={{ left }}
      onKeyDown={onKeyDown}
    />
  );
}
