import { type FormEvent, type JSX, useEffect, useRef, useState } from "react";
import { RedthreadError } from "../../errors.ts";
import { webDoor } from "../../platform/browser-web.ts";
import { addAddresses, addressesIn } from "../state/addresses.ts";
import { counted } from "./counted.ts";

/** So many lines that are no address are told one by one, and so much of each. */
const MOST = 5;
const LONGEST = 80;

const shortened = (typed: string): string => (typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed);

/** Takes web addresses of articles and feeds, where the server that brought the page fetches them. */
export default function AddressDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<readonly string[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const door = webDoor();
    const typed = addressesIn(text);
    setWrong(typed.wrong);
    if (door === null || typed.wrong.length > 0 || typed.addresses.length === 0) return;
    addAddresses(typed.addresses, door);
    onClose();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="addresses-title" onClose={onClose}>
      <h2 id="addresses-title">Add web addresses</h2>
      <p id="addresses-hint">
        Articles and feeds, one address a line. Redthread on this machine fetches them, one at a time and only where robots.txt
        lets programs in; nothing else of yours is sent.
      </p>
      <form ref={form} onSubmit={add}>
        <textarea
          className="addresses"
          aria-label="Web addresses"
          aria-describedby="addresses-hint"
          aria-invalid={wrong.length > 0}
          aria-errormessage="addresses-wrong"
          placeholder="https://example.org/article"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          inputMode="url"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            form.current?.requestSubmit();
          }}
        />
        <div id="addresses-wrong" className="dialog-warning addresses-wrong" role="alert">
          {wrong.length === 0 ? null : (
            <ul>
              {wrong.slice(0, MOST).map((typed, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
                <li key={index}>{new RedthreadError("E130", shortened(typed)).message}</li>
              ))}
              {wrong.length > MOST ? <li>and {counted(wrong.length - MOST, "more line", "more lines")}</li> : null}
            </ul>
          )}
        </div>
        <div className="dialog-actions">
          <button type="button" className="plain-button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="main-button" disabled={text.trim() === ""}>
            Fetch and read
          </button>
        </div>
      </form>
    </dialog>
  );
}
