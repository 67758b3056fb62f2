import { type JSX, useState } from "react";
import type { Exporter } from "../../exporters/exporter.ts";
import { EXPORTERS } from "../../exporters/exporters.ts";
import { SVG } from "../../exporters/svg.ts";
import { subgraph } from "../../graph/filter.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { download, pngOf } from "../../platform/browser.ts";
import { slug } from "../../resolve/names.ts";
import { writeProject } from "../../store/project.ts";
import { useScene } from "../state/hooks.ts";
import { visibleOf } from "../state/scene.ts";
import { currentProject, useStore } from "../state/store.ts";
import { counted } from "./counted.ts";

/** Pixels; the picture is 1,600 units wide. */
const PNG_WIDTH = 3200;

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
  const [visibleOnly, setVisibleOnly] = useState(false);
  const knowledge = useStore((state) => state.knowledge);
  const scene = useScene();
  /** The pieces of a file in one of the formats, of what was chosen. */
  const pieces = ({ write }: Exporter): Iterable<string> => {
    const { title, positions } = useStore.getState();
    const chosen = visibleOnly ? subgraph(knowledge, visibleOf(knowledge, scene)) : knowledge;
    return write(chosen, { title, positions, folded: scene.folded, isolated: visibleOnly });
  };
  const nameOf = (extension: string): string => `${slug(useStore.getState().title)}${visibleOnly ? "-visible" : ""}${extension}`;
  const save = (exporter: Exporter): void => download(nameOf(exporter.extension), exporter.mediaType, pieces(exporter));
  const savePng = async (): Promise<void> => {
    const png = await pngOf([...pieces(SVG)].join(""), PNG_WIDTH);
    if (png) download(nameOf(".png"), "image/png", [png]);
    else useStore.setState({ notice: "This browser could not draw the picture: take it as SVG instead." });
  };
  const saveProject = async (): Promise<void> => {
    const project = await currentProject();
    download(`${slug(project.title)}.redthread`, "application/json", [writeProject(project)]);
    useStore.setState({ unsaved: false });
  };
  return (
    <div className="menu">
      <fieldset className="choice">
        <legend>What to export</legend>
        <label>
          <input type="radio" name="extent" checked={!visibleOnly} onChange={() => setVisibleOnly(false)} />
          Everything
          <span className="count">{contents(knowledge, knowledge.graph.nodes())}</span>
        </label>
        <label>
          <input type="radio" name="extent" checked={visibleOnly} onChange={() => setVisibleOnly(true)} />
          What is visible
          <span className="count">{contents(knowledge, visibleOf(knowledge, scene).nodes)}</span>
        </label>
      </fieldset>
      {EXPORTERS.map((exporter) => (
        <button
          key={exporter.id}
          type="button"
          className="menu-item"
          onClick={() => {
            save(exporter);
            close();
          }}
        >
          <span>{exporter.label}</span>
          <span className="extension">{exporter.extension}</span>
        </button>
      ))}
      <button
        type="button"
        className="menu-item"
        onClick={() => {
          void savePng();
          close();
        }}
      >
        <span>Picture (PNG)</span>
        <span className="extension">.png</span>
      </button>
      <hr />
      <button
        type="button"
        className="menu-item"
        onClick={() => {
          void saveProject();
          close();
        }}
      >
        <span>Project, to open here again</span>
        <span className="extension">.redthread</span>
      </button>
    </div>
  );
}
