import { type JSX, useMemo, useState } from "react";
import { type Exporter, isFolder } from "../../exporters/exporter.ts";
import { EXPORTERS } from "../../exporters/exporters.ts";
import { EXPORT_GROUPS } from "../../exporters/groups.ts";
import { subgraph, type VisibleSet } from "../../graph/filter.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { download, pngOf } from "../../platform/browser.ts";
import { slug } from "../../resolve/names.ts";
import { writeProject } from "../../store/project.ts";
import { useScene } from "../state/hooks.ts";
import { visibleOf } from "../state/scene.ts";
import { currentProject, useStore } from "../state/store.ts";
import { selectedIds } from "../state/view.ts";
import { counted } from "./counted.ts";
import { gather, zipOf } from "./gather.ts";

/** What an export holds. */
type Extent = "everything" | "visible" | "selected";

/** How many entities and statements an export would hold: "206 entities, 73 statements". */
function contents({ graph }: KnowledgeGraph, nodes: Iterable<string>): string {
  let entities = 0;
  let statements = 0;
  for (const id of nodes) {
    if (graph.getNodeAttribute(id, "type") === "Statement") statements++;
    else entities++;
  }
  return `${counted(entities, "entity", "entities")}, ${counted(statements, "statement")}`;
}

/** Takes the graph away as a file: everything, or what is visible. */
export default function ExportChoices({ close }: { readonly close: () => void }): JSX.Element {
  const knowledge = useStore((state) => state.knowledge);
  const selection = useStore((state) => state.view.selection);
  const scene = useScene();
  const chosen = useMemo(() => new Set(selectedIds(selection)), [selection]);
  const several = chosen.size > 1;
  // Who has selected several and asks for an export means those.
  const [extent, setExtent] = useState<Extent>(several ? "selected" : "everything");
  const part = (of: Extent): VisibleSet => visibleOf(knowledge, scene, of === "selected" ? chosen : undefined);
  const save = async (exporter: Exporter): Promise<void> => {
    const { title, positions } = useStore.getState();
    const content = extent === "everything" ? knowledge : subgraph(knowledge, part(extent));
    const context = { title, positions, folded: scene.folded, isolated: extent !== "everything" };
    const name = `${slug(title)}${extent === "everything" ? "" : `-${extent}`}`;
    if (isFolder(exporter)) {
      download(`${name}-${exporter.id}.zip`, "application/zip", await zipOf(exporter.files(content, context)));
      return;
    }
    const pieces: string[] = [];
    await gather(exporter.write(content, context), (piece) => pieces.push(piece));
    if (exporter.pixels === undefined) download(name + exporter.extension, exporter.mediaType, pieces);
    else {
      const png = await pngOf(pieces.join(""), exporter.pixels);
      if (png) download(name + exporter.extension, exporter.mediaType, [png]);
      else useStore.setState({ notice: "This browser could not draw the picture: take it as SVG instead." });
    }
  };
  const saveProject = (): void => {
    const project = currentProject();
    download(`${slug(project.title)}.redthread`, "application/json", [writeProject(project)]);
    useStore.setState({ unsaved: false });
  };
  return (
    <div className="menu">
      <fieldset className="choice">
        <legend>What to export</legend>
        <label>
          <input type="radio" name="extent" checked={extent === "everything"} onChange={() => setExtent("everything")} />
          Everything
          <span className="count">{contents(knowledge, knowledge.graph.nodes())}</span>
        </label>
        <label>
          <input type="radio" name="extent" checked={extent === "visible"} onChange={() => setExtent("visible")} />
          What is visible
          <span className="count">{contents(knowledge, part("visible").nodes)}</span>
        </label>
        {several ? (
          <label>
            <input type="radio" name="extent" checked={extent === "selected"} onChange={() => setExtent("selected")} />
            What is selected
            <span className="count">{contents(knowledge, part("selected").nodes)}</span>
          </label>
        ) : null}
      </fieldset>
      <div className="formats">
        {EXPORT_GROUPS.map(({ id, label }) => (
          <section key={id} className="menu-group">
            <h3>{label}</h3>
            {EXPORTERS.filter(({ group }) => group === id).map((exporter) => (
              <Format
                key={exporter.id}
                label={exporter.label}
                opens={exporter.opens}
                extension={isFolder(exporter) ? ".zip" : exporter.extension}
                take={() => {
                  void save(exporter);
                  close();
                }}
              />
            ))}
          </section>
        ))}
        <section className="menu-group">
          <h3>To go on later</h3>
          <Format
            label="Project, to open here again"
            opens="articles, layout and corrections"
            extension=".redthread"
            take={() => {
              saveProject();
              close();
            }}
          />
        </section>
      </div>
    </div>
  );
}

interface FormatProps {
  readonly label: string;
  readonly opens: string;
  readonly extension: string;
  readonly take: () => void;
}

function Format({ label, opens, extension, take }: FormatProps): JSX.Element {
  return (
    <button type="button" className="menu-item format" onClick={take}>
      <span>
        {label}
        <span className="opens">{opens}</span>
      </span>
      <span className="extension">{extension}</span>
    </button>
  );
}
