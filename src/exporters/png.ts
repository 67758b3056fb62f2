import type { FileExporter } from "./exporter.ts";
import { SVG } from "./svg.ts";

/** PNG (ISO/IEC 15948): the pixels of the SVG picture, twice as many a side, as screens of today want them. */
export const PNG = {
  id: "png",
  label: "Picture (PNG)",
  opens: "documents and slides",
  group: "reading",
  extension: ".png",
  mediaType: "image/png",
  placed: true,
  pixels: 3200,
  write: SVG.write,
} as const satisfies FileExporter;
