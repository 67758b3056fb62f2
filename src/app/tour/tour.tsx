import { type JSX, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "../state/store.ts";
import { strongestLine } from "../state/strongest.ts";
import { type Box, cardPlace } from "./place.ts";
import { TOUR, type TourStep } from "./steps.ts";

/** How far the ring stands off what it goes round, in pixels. */
const OFF = 4;
/** How often it is looked where that is: panels open and move. */
const LOOK_AGAIN = 250;

/**
 * The tour: a ring round a part of the real screen and a card that tells about it, one stop after the other. Escape or “Skip”
 * ends it at any time; what was open and selected is so again afterwards.
 */
export default function Tour({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  const [ring, setRing] = useState<Box | null>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const id = useId();
  const step = TOUR[at] as TourStep;
  const last = at === TOUR.length - 1;

  useEffect(() => {
    const { panel, view } = useStore.getState();
    dialog.current?.showModal();
    return () => useStore.setState((state) => ({ panel, view: { ...state.view, selection: view.selection, mode: view.mode } }));
  }, []);

  useLayoutEffect(() => {
    prepare(step);
    heading.current?.focus();
    const look = (): void => {
      const box = boxOf(step);
      setRing((before) => (same(before, box) ? before : box));
      const { offsetWidth: width = 320, offsetHeight: height = 200 } = card.current ?? {};
      const next = cardPlace(box, { width, height }, { width: innerWidth, height: innerHeight });
      setPlace((before) => (before?.left === next.left && before.top === next.top ? before : next));
    };
    look();
    const frame = requestAnimationFrame(look);
    const timer = setInterval(look, LOOK_AGAIN);
    addEventListener("resize", look);
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(timer);
      removeEventListener("resize", look);
    };
  }, [step]);

  return (
    <dialog
      ref={dialog}
      className="tour"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      data-testid="tour"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === "ArrowRight" && !last) setAt(at + 1);
        else if (event.key === "ArrowLeft" && at > 0) setAt(at - 1);
        else return;
        event.preventDefault();
      }}
    >
      {ring ? <div className="tour-ring" style={ring} /> : null}
      <section ref={card} className={ring ? "tour-card" : "tour-card alone"} style={place ?? {}}>
        <p className="tour-count">
          {at + 1} of {TOUR.length}
        </p>
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <p id={`${id}-text`}>{step.text}</p>
        <div className="tour-acts">
          {last ? null : (
            <button type="button" className="link-button" onClick={onClose}>
              Skip the rest
            </button>
          )}
          {at > 0 ? (
            <button type="button" className="plain-button" onClick={() => setAt(at - 1)}>
              Back
            </button>
          ) : null}
          <button type="button" className="main-button" onClick={() => (last ? onClose() : setAt(at + 1))}>
            {last ? "Done" : "Next"}
          </button>
        </div>
      </section>
    </dialog>
  );
}

/** Brings up what a step speaks of: its panel, and for sentences a line that has some. */
function prepare({ panel }: TourStep): void {
  const { knowledge, view } = useStore.getState();
  if (view.mode === "table") useStore.setState({ view: { ...view, mode: "graph" } });
  if (panel === "evidence" && view.selection === null) {
    const line = strongestLine(knowledge);
    if (line) useStore.setState((state) => ({ view: { ...state.view, selection: { kind: "line", ...line } } }));
  }
  if (panel) useStore.setState({ panel });
}

/** Where what a step speaks of is on the screen; null where it is not. */
function boxOf({ at }: TourStep): Box | null {
  for (const selector of at) {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) continue;
    // A long list is on the screen as far as its panel shows it.
    const [left, top] = [Math.max(2, box.left - OFF), Math.max(2, box.top - OFF)];
    const [right, bottom] = [Math.min(innerWidth - 2, box.right + OFF), Math.min(innerHeight - 2, box.bottom + OFF)];
    if (right > left && bottom > top) return { left, top, width: right - left, height: bottom - top };
  }
  return null;
}

const same = (a: Box | null, b: Box | null): boolean =>
  a === b || (a !== null && b !== null && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height);
