import { type JSX, useEffect, useRef, useState } from "react";

const LONGEST = 200;

interface NameFormProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** What the button does with a name: "Save", "Rename". */
  readonly act: (name: string) => string;
  readonly disabled?: boolean;
  readonly onDone: (name: string) => void;
  readonly onCancel?: () => void;
}

/** A field for a name, with the button that takes it. */
export function NameForm({ label, value, placeholder, act, disabled = false, onDone, onCancel }: NameFormProps): JSX.Element {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const name = text.trim();
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== "") onDone(name);
      }}
    >
      <input
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        maxLength={LONGEST}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="main-button" disabled={disabled || name === ""}>
        {act(name)}
      </button>
      {onCancel ? (
        <button type="button" className="plain-button" onClick={onCancel}>
          Cancel
        </button>
      ) : null}
    </form>
  );
}
