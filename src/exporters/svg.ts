import { beginning } from "../article/bidi.ts";
import { mix } from "../graph/colour.ts";
import { drawnGraph } from "../graph/drawn.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { type LabelCandidate, placeLabels } from "../graph/labels.ts";
import { layout, layoutInput } from "../graph/layout.ts";
import { type Picture, type PictureNode, pictureOf } from "../graph/picture.ts";
import { ENTITY_TYPES, type EntityType } from "../schema/entity-types.ts";
import type { ExportContext, FileExporter } from "./exporter.ts";
import { textWidth } from "./text-width.ts";
import { escapeXml, xmlAttributes } from "./xml.ts";

/** SVG 1.1: the picture as the app draws it, with title and legend; statements are lines from speaker to what is spoken about. */
export const SVG = {
  id: "svg",
  label: "Picture (SVG)",
  opens: "sharp at any size",
  group: "reading",
  extension: ".svg",
  mediaType: "image/svg+xml",
  placed: true,
  write: svg,
} as const satisfies FileExporter;

const WIDTH = 1600;
const HEIGHT = 1200;
const MARGIN = 60;
const HEAD = 80;
const FOOT = 70;
const GROUND = "#fbfbfa";
const INK = "#1b1f24";
const QUIET = "#5e6772";
const LINE = "#9fa9b5";
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
/** One label for so many square units. */
const AREA_A_LABEL = 14_500;
/** The smallest disc that has room for a pictogram. */
const ICON_FROM = 8;

/** So many characters of a title have room on the page. */
const TITLE = 90;

const number = (value: number): string => String(Math.round(value * 100) / 100);

function* svg(
  knowledge: KnowledgeGraph,
  { title, positions, date, folded = true, isolated = false }: ExportContext,
): Generator<string> {
  const drawn = drawnGraph(knowledge, {}, { statements: folded ? "folded" : "nodes", hideIsolated: !isolated });
  const missing = drawn.nodes().some((id) => !Object.hasOwn(positions, id));
  const picture = fitted(pictureOf(knowledge, drawn, missing ? { ...layout(layoutInput(drawn)), ...positions } : positions));
  const size = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<svg${xmlAttributes({ xmlns: "http://www.w3.org/2000/svg", version: "1.1", ...size, "font-family": FONT })}>\n`;
  yield `<title>${escapeXml(title)}</title>\n<rect${xmlAttributes({ width: WIDTH, height: HEIGHT, fill: GROUND })}/>\n`;
  yield* lines(picture);
  yield* discs(picture);
  yield* labels(picture);
  const told = `${drawn.order.toLocaleString("en")} entities, ${drawn.size.toLocaleString("en")} lines, ${knowledge.extractions.size.toLocaleString("en")} articles${date === undefined ? "" : `, ${date}`}`;
  yield text(MARGIN, 44, beginning(title, TITLE), { "font-size": 24, "font-weight": 600, fill: INK });
  yield text(MARGIN, 68, told, { "font-size": 14, fill: QUIET });
  yield* legend(new Set(drawn.mapNodes((_id, { type }) => type)));
  yield "</svg>\n";
}

const text = (x: number, y: number, words: string, attributes: Readonly<Record<string, string | number | undefined>>): string =>
  `<text${xmlAttributes({ x: number(x), y: number(y), ...attributes })}>${escapeXml(words)}</text>\n`;

/** The picture in the middle of the page, as large as it can be; discs do not grow beyond their size in the app. */
function fitted({ nodes, lines }: Picture): Picture {
  if (nodes.length === 0) return { nodes, lines };
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, size } of nodes) {
    box.left = Math.min(box.left, x - size);
    box.right = Math.max(box.right, x + size);
    box.top = Math.min(box.top, -y - size);
    box.bottom = Math.max(box.bottom, -y + size);
  }
  const [wide, high] = [WIDTH - 2 * MARGIN, HEIGHT - HEAD - FOOT - MARGIN];
  const scale = Math.min(wide / Math.max(1, box.right - box.left), high / Math.max(1, box.bottom - box.top));
  const [left, top] = [
    (WIDTH - scale * (box.left + box.right)) / 2,
    HEAD + (high - scale * (box.top + box.bottom)) / 2 + MARGIN / 2,
  ];
  const grown = Math.min(1.35, Math.max(0.25, 1.1 * scale));
  return {
    // Upwards is up in the app, downwards is up on the page.
    nodes: nodes.map((node) => ({ ...node, x: left + scale * node.x, y: top - scale * node.y, size: grown * node.size })),
    lines,
  };
}

function* lines({ nodes, lines: all }: Picture): Generator<string> {
  const at = new Map(nodes.map((node) => [node.id, node]));
  yield '<g fill="none" stroke-linecap="round">\n';
  for (const { source, target, weight, uncertain } of all) {
    const [a, b] = [at.get(source), at.get(target)];
    if (!a || !b) continue;
    const width = Math.min(4.5, 1 + 0.6 * Math.log2(weight));
    yield `<path${xmlAttributes({
      d: `M${number(a.x)} ${number(a.y)}L${number(b.x)} ${number(b.y)}`,
      stroke: uncertain ? mix(LINE, GROUND, 0.15) : LINE,
      "stroke-width": number(width),
      "stroke-dasharray": uncertain ? "5 4" : undefined,
    })}/>\n`;
  }
  yield "</g>\n";
}

function* discs({ nodes }: Picture): Generator<string> {
  for (const { name, colour, icon, x, y, size } of nodes) {
    const circle = { cx: number(x), cy: number(y), r: number(size), fill: colour, stroke: GROUND, "stroke-width": 1.5 };
    yield `<g><title>${escapeXml(name)}</title><circle${xmlAttributes(circle)}/>`;
    if (size >= ICON_FROM) yield pictogram(icon, x, y, size);
    yield "</g>\n";
  }
}

function pictogram(icon: string, x: number, y: number, size: number): string {
  const scale = (size * 1.05) / 24;
  const transform = `translate(${number(x - 12 * scale)} ${number(y - 12 * scale)}) scale(${Math.round(scale * 1000) / 1000})`;
  return `<path${xmlAttributes({ d: icon, fill: "#ffffff", transform })}/>`;
}

const fontSize = ({ size }: PictureNode): number => Math.round(Math.min(17, 11.5 + size / 5));

function* labels({ nodes }: Picture): Generator<string> {
  const ordered = [...nodes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  const byId = new Map(ordered.map((node) => [node.id, node]));
  const candidates = ordered.map((node): LabelCandidate => {
    const size = fontSize(node);
    return {
      id: node.id,
      x: node.x,
      y: node.y,
      radius: node.size,
      width: textWidth(node.label, size),
      height: size * 1.25,
    };
  });
  const area = { left: 8, top: HEAD, right: WIDTH - 8, bottom: HEIGHT - FOOT };
  for (const { id, left, top, width, height } of placeLabels(candidates, area, Math.round((WIDTH * HEIGHT) / AREA_A_LABEL))) {
    const node = byId.get(id);
    if (!node) continue;
    const [x, anchor] = anchored(node, left, left + width);
    yield text(x, top + height * 0.78, node.label, {
      "text-anchor": anchor,
      "font-size": fontSize(node),
      "font-weight": node.size > 14 ? 600 : 500,
      fill: INK,
      stroke: GROUND,
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    });
  }
}

/** The end of a label that its disc is at: there it must fit whatever the reader's font. */
function anchored({ x, size }: PictureNode, left: number, right: number): readonly [x: number, anchor: string | undefined] {
  if (left >= x + size) return [left, undefined];
  return right <= x - size ? [right, "end"] : [(left + right) / 2, "middle"];
}

/** What the colours and the dashes mean. */
function* legend(types: ReadonlySet<EntityType>): Generator<string> {
  let x = MARGIN + 8;
  const y = HEIGHT - 34;
  for (const { id, plural, colour, icon } of ENTITY_TYPES) {
    if (!types.has(id)) continue;
    yield `<circle${xmlAttributes({ cx: x, cy: y, r: 9, fill: colour })}/>${pictogram(icon, x, y, 9)}\n`;
    yield text(x + 15, y + 5, plural, { "font-size": 14, fill: INK });
    x += 15 + textWidth(plural, 14) + 24;
  }
  yield `<path${xmlAttributes({ d: `M${number(x)} ${y}h26`, stroke: LINE, "stroke-width": 2, "stroke-dasharray": "5 4" })}/>\n`;
  yield text(x + 34, y + 5, "planned, possible, denied or claimed", { "font-size": 14, fill: INK });
}
