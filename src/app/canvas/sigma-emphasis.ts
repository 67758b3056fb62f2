import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Palette } from "./palette.ts";
import type { Emphasis } from "./renderer.ts";
import type { LineStyle, NodeStyle } from "./sigma-graph.ts";

/** What emphasis makes of a node. The data is Sigma's copy, which may be written to: nothing is allocated here. */
export function reduceNode(id: string, data: NodeStyle, emphasis: Emphasis): Partial<NodeDisplayData> {
  const style = data as NodeStyle & NodeDisplayData;
  if (emphasis.lit && !emphasis.lit.has(id)) {
    style.color = data.faded;
    style.zIndex = 0;
  } else style.zIndex = id === emphasis.hoveredNode || id === emphasis.node || emphasis.several?.has(id) ? 2 : 1;
  return style;
}

/** What emphasis makes of a line; as above. */
export function reduceLine(id: string, data: LineStyle, emphasis: Emphasis, palette: Palette): Partial<EdgeDisplayData> {
  const style = data as LineStyle & EdgeDisplayData;
  const { source, target } = data.line;
  if (id === emphasis.line || emphasis.path?.lines.has(id)) {
    style.color = palette.accent;
    style.size = Math.max(3, data.size + 1);
    style.zIndex = 4;
  } else if (id === emphasis.hoveredLine) {
    style.color = palette.lineHovered;
    style.size = data.size + 1.5;
    style.zIndex = 3;
  } else if (emphasis.litLines) {
    const lit = emphasis.litLines.has(id);
    style.color = lit ? palette.lineLit : palette.lineFaded;
    style.zIndex = lit ? 2 : 0;
  } else if (emphasis.several?.has(source) && emphasis.several.has(target)) {
    style.color = palette.lineSelected;
    style.size = data.size + 0.5;
    style.zIndex = 2;
  } else if (emphasis.node !== null && (source === emphasis.node || target === emphasis.node)) {
    style.color = palette.lineSelected;
    style.size = data.size + 0.5;
    style.zIndex = 2;
  } else style.zIndex = 1;
  // What is looked at closely is drawn on a layer of its own.
  style.hidden = emphasis.close.has(id);
  return style;
}
