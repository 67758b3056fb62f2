import type { JSX } from "react";
import { leaveOutTables } from "../state/asked-tables.ts";
import { cancelReading } from "../state/collection.ts";
import { useStore } from "../state/store.ts";
import { counted } from "./counted.ts";
import { Icon } from "./icon.tsx";
import { skippedTitle } from "./skipped-title.ts";

const left = (seconds: number): string => (seconds < 60 ? `${seconds} s left` : `${Math.ceil(seconds / 60)} min left`);

/** Where an address leads, without what stands after the machine's name. */
const hostOf = (address: string): string => new URL(address).host;

/** What was read stays; what was not asked yet is not asked any more. */
function cancel(): void {
  cancelReading();
  leaveOutTables();
}

/** So many messages are shown one by one. */
const MOST = 200;
/** So many are shown as they come; more would stand before the picture. */
const OPEN = 2;

/** How far the reading is, what was skipped and why, and short messages. */
export function Progress(): JSX.Element | null {
  const progress = useStore((state) => state.progress);
  const fetching = useStore((state) => state.fetching);
  const skipped = useStore((state) => state.skipped);
  const notice = useStore((state) => state.notice);
  if (!progress && skipped.length === 0 && notice === null) return null;
  return (
    <section className="progress" aria-label="Reading">
      {progress ? (
        <div className="progress-row" data-testid="progress">
          <label>
            <span>
              {progress.done} of {progress.total} read
              {/* How long the web takes, nobody can tell. */}
              {progress.secondsLeft === null || fetching !== null ? "" : `, ${left(progress.secondsLeft)}`}
              {fetching === null ? null : (
                <span className="fetching" role="status">
                  {" · "}fetching <bdi>{hostOf(fetching)}</bdi>
                </span>
              )}
            </span>
            <progress value={progress.done} max={Math.max(1, progress.total)} />
          </label>
          <button type="button" className="plain-button" onClick={cancel}>
            Cancel
          </button>
        </div>
      ) : null}
      {notice === null ? null : (
        <div className="progress-row" role="status">
          <p>{notice}</p>
          <Dismiss onClick={() => useStore.setState({ notice: null })} />
        </div>
      )}
      {skipped.length > 0 ? (
        <div className="progress-row" role="status" data-testid="skipped">
          <details open={skipped.length <= OPEN}>
            <summary>{skippedTitle(skipped)}</summary>
            <ul>
              {skipped.slice(0, MOST).map(({ message }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
                <li key={index}>{message}</li>
              ))}
              {skipped.length > MOST ? <li>and {counted(skipped.length - MOST, "more", "more")}</li> : null}
            </ul>
          </details>
          <Dismiss onClick={() => useStore.setState({ skipped: [] })} />
        </div>
      ) : null}
    </section>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" className="icon-button" aria-label="Dismiss" onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}
