import { type FormEvent, type JSX, useEffect, useRef, useState } from "react";
import type { ColumnRole } from "../../readers/columns.ts";
import type { SketchedColumn } from "../../readers/table-choice.ts";
import type { AskedTable } from "../../worker/protocol.ts";
import { answerTable, fittingTables } from "../state/asked-tables.ts";
import { readMore } from "../state/collection.ts";
import { useStore } from "../state/store.ts";
import { counted } from "./counted.ts";

const ROLES: readonly (readonly [role: ColumnRole, label: string])[] = [
  ["text", "Text"],
  ["title", "Title"],
  ["date", "Date"],
  ["source", "Source"],
  ["url", "Web address"],
];

/** What a list of columns shows of a cell. */
const LONGEST_SAMPLE = 48;

/** Asks for the columns of each table that waits for them, one after the other, and reads them when all are answered. */
export default function ColumnsDialog(): JSX.Element | null {
  const asked = useStore((state) => state.asked);
  const [table] = asked;
  return table ? <Choice key={asked.length} table={table} asked={asked} /> : null;
}

function Choice({ table, asked }: { readonly table: AskedTable; readonly asked: readonly AskedTable[] }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const { source, sketch } = table;
  const [places, setPlaces] = useState<Places>(sketch.guess.places);
  const [named, setNamed] = useState(sketch.guess.named);
  const alike = fittingTables(asked, true).length - 1;
  const [same, setSame] = useState(true);
  useEffect(() => dialog.current?.showModal(), []);
  const answer = (read: boolean): void => {
    const { text = 0 } = places;
    readMore(answerTable(read ? { key: sketch.key, places: { ...rolesOf(places), text }, named } : null, alike > 0 && same));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    answer(true);
  };
  const further = asked.length - 1 - (same ? alike : 0);
  return (
    <dialog
      ref={dialog}
      className="dialog columns-dialog"
      aria-labelledby="columns-title"
      aria-describedby="columns-hint"
      data-testid="columns"
      onClose={() => answer(false)}
    >
      <h2 id="columns-title">
        Which columns of <bdi>{source.name}</bdi> hold the articles?
      </h2>
      <p id="columns-hint">
        Each row is read as an article. Beside the name of each column stands what it holds. A table of pairs opens as a graph
        where two columns are called source and target, or from and to.
        {further > 0 ? ` ${counted(further, "more table waits", "more tables wait")} for an answer.` : ""}
      </p>
      <form onSubmit={submit}>
        {ROLES.map(([role, label]) => (
          <div key={role} className="column-choice">
            <label htmlFor={`column-${role}`}>{label}</label>
            <select
              id={`column-${role}`}
              value={places[role] ?? ""}
              required={role === "text"}
              onChange={({ target }) => setPlaces({ ...places, [role]: target.value === "" ? undefined : Number(target.value) })}
            >
              {role === "text" ? null : <option value="">None</option>}
              {sketch.columns.map((column, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
                <option key={place} value={place}>
                  {columnLabel(column, place, named)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <label className="column-check">
          <input type="checkbox" checked={named} onChange={({ target }) => setNamed(target.checked)} />
          The first row names the columns and is no article
        </label>
        {alike > 0 ? (
          <label className="column-check">
            <input type="checkbox" checked={same} onChange={({ target }) => setSame(target.checked)} />
            The same for {counted(alike, "other table", "other tables")} with this first row
          </label>
        ) : null}
        <div className="dialog-actions">
          <button type="button" className="plain-button" onClick={() => answer(false)}>
            {alike > 0 && same ? "Leave them out" : "Leave it out"}
          </button>
          <button type="submit" className="main-button">
            {alike > 0 && same ? "Read them" : "Read it"}
          </button>
        </div>
      </form>
    </dialog>
  );
}

type Places = { readonly [Role in ColumnRole]?: number | undefined };

/** The roles that have a column. */
function rolesOf(places: Places): { readonly [Role in ColumnRole]?: number } {
  return Object.fromEntries(ROLES.flatMap(([role]) => (places[role] === undefined ? [] : [[role, places[role]]])));
}

/** "Kopf – Talks open in Wuzhen": the name of a column and a cell of it; where the first row is no name, that is the cell. */
function columnLabel({ name, sample }: SketchedColumn, place: number, named: boolean): string {
  const label = named && name !== "" ? name : `Column ${place + 1}`;
  const cell = named ? sample : name || sample;
  const short = cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE).toWellFormed().trimEnd()}…` : cell;
  return short === "" ? label : `${label} – ${short}`;
}
