import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type History, NO_HISTORY, recorded, redone, undone } from "../../src/app/state/history.ts";

const step = (state: number, key: string | null = null, at = 0) => ({ label: `from ${state}`, key, at, state });

describe("undo and redo", () => {
  test("go back to where each step began and forward again", () => {
    const history: History<number> = recorded(recorded(NO_HISTORY, step(1)), step(2));
    const back = undone(history, 3);
    expect(back?.state).toBe(2);
    const further = back && undone(back.history, back.state);
    expect(further?.state).toBe(1);
    expect(further && undone(further.history, further.state)).toBeNull();
    const forward = further && redone(further.history, further.state);
    expect(forward?.state).toBe(2);
    expect(forward && redone(forward.history, forward.state)?.state).toBe(3);
  });

  test("a new step ends what could be done again", () => {
    const back = undone(recorded<number>(NO_HISTORY, step(1)), 2);
    expect(back && redone(recorded(back.history, step(1)), 5)).toBeNull();
  });

  test("steps of one key close together are one, others are not", () => {
    const close = recorded(recorded<number>(NO_HISTORY, step(1, "confidence", 0)), step(2, "confidence", 300));
    expect(undone(close, 3)?.state).toBe(1);
    const apart = recorded(recorded<number>(NO_HISTORY, step(1, "confidence", 0)), step(2, "confidence", 3000));
    expect(undone(apart, 3)?.state).toBe(2);
    const other = recorded(recorded<number>(NO_HISTORY, step(1, "confidence", 0)), step(2, "days", 10));
    expect(undone(other, 3)?.state).toBe(2);
    const none = recorded(recorded<number>(NO_HISTORY, step(1, null, 0)), step(2, null, 10));
    expect(undone(none, 3)?.state).toBe(2);
  });

  test("any walk back and forth ends in the state that a plain list of states would give", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(1000), fc.constantFrom("undo", "redo"))), (acts) => {
        let history: History<number> = NO_HISTORY;
        let present = -1;
        let states = [-1];
        let at = 0;
        for (const act of acts) {
          if (typeof act === "number") {
            history = recorded(history, step(present));
            present = act;
            states = [...states.slice(0, at + 1), act];
            at++;
          } else {
            const move = act === "undo" ? undone(history, present) : redone(history, present);
            const next = at + (act === "undo" ? -1 : 1);
            expect(move === null).toBe(next < 0 || next >= states.length);
            if (!move) continue;
            ({ history, state: present } = move);
            at = next;
          }
          expect(present).toBe(states[at]);
        }
      }),
    );
  });
});
