/** Sans-serif faces that systems come with, the ones with more letters first. */
const FACES = ["DejaVu Sans", "Noto Sans", "Liberation Sans", "Arial", "Helvetica", "Segoe UI", "Roboto", "Open Sans", "Ubuntu"];
const PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="50" font-size="40">Rag</text></svg>';

/**
 * An SVG picture as PNG, so many pixels wide, with the fonts of this machine; else why it cannot be drawn. What the picture
 * refers to is not fetched.
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array | string> {
  const library = await import("@resvg/resvg-js").catch(() => null);
  if (!library) return "the library that draws PNG is not installed";
  const { Resvg } = library;
  const withFace = (face: string) => ({ loadSystemFonts: true, sansSerifFamily: face, defaultFontFamily: face });
  // A face that is not there is drawn in any other, which may be a serif one; without any font a text takes no room.
  const room = (face: string): number | undefined => new Resvg(PROBE, { font: withFace(face) }).getBBox()?.width;
  const any = room("");
  if (any === undefined) return "this machine has no fonts";
  const face = FACES.find((name) => room(name) !== any) ?? "";
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font: withFace(face), logLevel: "off" }).render().asPng();
}
