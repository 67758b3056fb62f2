import { type JSX, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface PopupProps {
  /** The id of the button, where somebody else presses it. */
  readonly id?: string;
  readonly label: string;
  readonly icon: IconName;
  /** Shows the icon alone; the label stays as the button's name. */
  readonly compact?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small sheet under it; Escape, a click elsewhere or leaving it with Tab closes it. */
export function Popup({ id: buttonId, label, icon, compact = false, children }: PopupProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", away, true);
    document.addEventListener("focusin", away);
    return () => {
      document.removeEventListener("pointerdown", away, true);
      document.removeEventListener("focusin", away);
    };
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the controls inside
    <div
      className="popup"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === "Escape" && open) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <button
        type="button"
        ref={button}
        id={buttonId}
        className={compact ? "bar-button compact" : "bar-button"}
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <span className="bar-label">{label}</span>
      </button>
      {open ? (
        <div className="popup-sheet" id={id}>
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
