import { type JSX, useMemo, useState } from "react";
import { byText } from "../../article/order.ts";
import { longDate } from "../parts/dates.ts";
import { sourceLabel } from "../parts/source-label.ts";
import { useArticleCounts } from "../state/hooks.ts";
import { changeView, useStore } from "../state/store.ts";
import { onlyOrAll, toggled } from "../state/view.ts";
import { Facet, FoldedFacet, Value } from "./facet.tsx";

const FEW = 8;
/** How many of the further values are shown at once: who looks for one writes its name. */
const MOST = 100;

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

interface ChoicesProps {
  readonly part: "sources" | "articles";
  readonly kind: "source" | "article";
  readonly choices: readonly Choice[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Values of which there may be many: those with most evidence first, further ones to be looked for. */
function Choices({ part, kind, choices, counts }: ChoicesProps): JSX.Element {
  const chosen = useStore((state) => state.view[part]);
  const [wanted, setWanted] = useState("");
  const all = choices.map(({ id }) => id);
  const most = Math.max(1, ...counts.values());
  const isChosen = ({ id }: Choice): boolean => chosen?.includes(id) ?? false;
  const ordered = choices.toSorted(
    (a, b) =>
      Number(isChosen(b)) - Number(isChosen(a)) ||
      (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
      byText(a.label, b.label) ||
      byText(a.id, b.id),
  );
  const rest = ordered.slice(FEW);
  const looked = wanted.trim().toLowerCase();
  const found = rest.filter(({ label }) => label.toLowerCase().includes(looked));
  const value = ({ id, label, description }: Choice): JSX.Element => (
    <Value
      key={id}
      id={`${kind}-${id}`}
      hover={{ kind, id }}
      label={label}
      description={description}
      count={counts.get(id) ?? 0}
      most={most}
      bar
      pressed={!chosen || chosen.includes(id)}
      filtered={chosen !== null}
      onClick={(toggle) => changeView({ [part]: toggle ? toggled(chosen, id, all) : onlyOrAll(chosen, id) })}
    />
  );
  return (
    <>
      {ordered.slice(0, FEW).map(value)}
      {rest.length > 0 ? (
        <details className="more-values">
          <summary>{rest.length.toLocaleString("en")} more</summary>
          {rest.length > FEW ? (
            <input
              type="search"
              className="facet-find"
              placeholder={`Find ${kind === "article" ? "an article" : "a source"}…`}
              aria-label={`Find ${kind === "article" ? "an article" : "a source"}`}
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          ) : null}
          {found.slice(0, MOST).map(value)}
        </details>
      ) : null}
    </>
  );
}

/** Who published the articles; where there is one only, there is nothing to choose. */
export function SourceFacet({ counts }: { readonly counts: ReadonlyMap<string, number> }): JSX.Element | null {
  const extractions = useStore((state) => state.knowledge.extractions);
  const choices = useMemo(
    () =>
      [...new Set([...extractions.values()].map(({ article }) => article.source ?? ""))].map(
        (id): Choice => ({ id, label: sourceLabel(id), description: "Evidence from its articles" }),
      ),
    [extractions],
  );
  if (choices.length < 2) return null;
  return (
    <Facet title="Sources">
      <Choices part="sources" kind="source" choices={choices} counts={counts} />
    </Facet>
  );
}

/** The articles one by one; where there is one only, there is nothing to choose. */
export function ArticleFacet(): JSX.Element | null {
  const extractions = useStore((state) => state.knowledge.extractions);
  const filtered = useStore((state) => state.view.articles !== null);
  if (extractions.size < 2) return null;
  return (
    <FoldedFacet title="Articles" count={extractions.size} wanted={filtered}>
      {() => <ArticleChoices />}
    </FoldedFacet>
  );
}

function ArticleChoices(): JSX.Element {
  const extractions = useStore((state) => state.knowledge.extractions);
  const counts = useArticleCounts();
  const choices = useMemo(
    () =>
      [...extractions].map(([id, { article }]): Choice => {
        const { title, date } = article;
        return { id, label: title || id, description: date === null ? "Without a date" : longDate(date) };
      }),
    [extractions],
  );
  return <Choices part="articles" kind="article" choices={choices} counts={counts} />;
}
