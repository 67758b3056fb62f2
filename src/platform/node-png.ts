/** An SVG picture as PNG, so many pixels wide, with the fonts of this machine; null where the library that draws is not installed. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array | null> {
  const library = await import("@resvg/resvg-js").catch(() => null);
  if (!library) return null;
  const picture = new library.Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: true, sansSerifFamily: "DejaVu Sans", defaultFontFamily: "DejaVu Sans" },
    // Nothing that a picture refers to is ever fetched: the library reads no addresses, and ours holds no files.
    logLevel: "off",
  });
  return picture.render().asPng();
}
