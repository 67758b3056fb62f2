import { type JSX, useState } from "react";
import type { Exporter } from "../../exporters/exporter.ts";
import { EXPORTERS } from "../../exporters/exporters.ts";
import { subgraph } from "../../graph/filter.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { download } from "../../platform/browser.ts";
import { slug } from "../../resolve/names.ts";
import { writeProject } from "../../store/project.ts";
import { useScene } from "../state/hooks.ts";
import { visibleOf } from "../state/scene.ts";
import { currentProject, useStore } from "../state/store.ts";
import { counted } from "./counted.ts";
import { Popup } from "./popup.tsx";

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
export function ExportMenu(): JSX.Element {
  const [visibleOnly, setVisibleOnly] = useState(false);
  const knowledge = useStore((state) => state.knowledge);
  const scene = useScene();
  const save = ({ extension, mediaType, write }: Exporter): void => {
    const { title, positions } = useStore.getState();
    const chosen = visibleOnly ? subgraph(knowledge, visibleOf(knowledge, scene)) : knowledge;
    download(`${slug(title)}${visibleOnly ? "-visible" : ""}${extension}`, mediaType, write(chosen, { title, positions }));
  };
  const saveProject = (): void => {
    const project = currentProject();
    download(`${slug(project.title)}.redthread`, "application/json", [writeProject(project)]);
    useStore.setState({ unsaved: false });
  };
  return (
    <Popup label="Export" icon="save">
      {(close) => (
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
          <hr />
          <button
            type="button"
            className="menu-item"
            onClick={() => {
              saveProject();
              close();
            }}
          >
            <span>Project, to open here again</span>
            <span className="extension">.redthread</span>
          </button>
        </div>
      )}
    </Popup>
  );
}
