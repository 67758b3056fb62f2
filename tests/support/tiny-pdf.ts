/** One line of a page: its baseline in points from the lower left corner. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/** How the words of a page are packed: what its dictionary says beside the length, and how. */
export interface PdfPacking {
  readonly filter: string;
  readonly pack: (content: Uint8Array) => Uint8Array;
}

const PLAIN: PdfPacking = { filter: "", pack: (content) => content };
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** A PDF of these pages (612 × 792 points) in Helvetica, by hand: text in Latin-1, what it says of itself in `info`. */
export function tinyPdf(
  pages: readonly (readonly PdfText[])[],
  info: Readonly<Record<string, string>> = {},
  packing = PLAIN,
): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  objects[1] = "<< /Type /Catalog /Pages 2 0 R >>";
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
  for (const [i, texts] of pages.entries()) {
    const plain = texts
      .map(({ x, y, size = 10, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`)
      .join("\n");
    const content = latin1(packing.pack(Uint8Array.from(Buffer.from(plain, "latin1"))));
    objects[4 + i * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`;
    objects[5 + i * 2] = `<< /Length ${content.length} ${packing.filter} >>\nstream\n${content}\nendstream`;
  }
  const told = Object.entries(info).map(([key, value]) => `/${key} (${value})`);
  objects.push(`<< ${told.join(" ")} >>`);
  let file = "%PDF-1.4\n";
  const offsets: number[] = [];
  for (let number = 1; number < objects.length; number++) {
    offsets[number] = file.length;
    file += `${number} 0 obj\n${objects[number]}\nendobj\n`;
  }
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  file +=
    `xref\n0 ${objects.length}\n0000000000 65535 f \n${table.join("")}` +
    `trailer << /Size ${objects.length} /Root 1 0 R /Info ${objects.length - 1} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Lines of one column, from a height downwards. */
export function column(x: number, y: number, lines: readonly string[], size = 10): readonly PdfText[] {
  return lines.map((text, i) => ({ x, y: y - i * size * 1.2, size, text }));
}
