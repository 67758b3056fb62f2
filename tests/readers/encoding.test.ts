import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/readers/encoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** Text of any script without control characters other than tabs and line breaks. */
const anyText = fc
  .string({
    unit: fc.oneof(fc.constantFrom("\n", "\r\n", "\t", " "), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })),
  })
  .filter((text) => !/[\u0000-\u0008\u000B-\u001F\u007F\uFEFF]/.test(text));

describe("encodings", () => {
  test("any text that is saved as UTF-8 reads back the same, with or without a byte order mark", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await decode(utf8(text), "x.txt")).toBe(text);
        expect(await decode(utf8(`\uFEFF${text}`), "x.txt")).toBe(text);
      }),
    );
  });

  test("any text that is saved as UTF-16 with a byte order mark reads back the same, in either byte order", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), async (text, littleEndian) => {
        expect(await decode(utf16(text, littleEndian, true), "x.txt")).toBe(text);
      }),
    );
  });

  test.each([true, false])(
    "English in UTF-16 without a byte order mark is recognized (little endian: %s)",
    async (littleEndian) => {
      const text = "Li Xiaodong said “that China’s online data is well protected”.\r\n";
      expect(await decode(utf16(text, littleEndian, false), "x.txt")).toBe(text);
    },
  );

  test("curly quotes, dashes and accents of Windows-1252 come out right", async () => {
    const windows = Uint8Array.from([
      0x93, 0x41, 0x62, 0x73, 0x6f, 0x6c, 0x75, 0x74, 0x65, 0x94, 0x20, 0x97, 0x20, 0x58, 0x69, 0x92, 0x73, 0x20, 0x63, 0x61,
      0x66, 0xe9, 0x20, 0x80,
    ]);
    expect(await decode(windows, "x.txt")).toBe("“Absolute” — Xi’s café €");
  });

  test("French in Latin-1 comes out right", async () => {
    const text = "Les négociations se sont achevées à Genève; le président a déclaré qu'un accord était proche. ".repeat(3);
    expect(
      await decode(
        Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
        "x.txt",
      ),
    ).toBe(text);
  });

  test("Russian in an old encoding is refused, not turned into gibberish", async () => {
    const bytes = Uint8Array.from("Премьер-министр Дмитрий Медведев выступил на конференции в Учжэне. ".repeat(4), (letter) => {
      const unit = letter.charCodeAt(0);
      return unit >= 0x410 && unit <= 0x44f ? unit - 0x410 + 0xc0 : unit;
    });
    await expect(decode(bytes, "medvedev.txt")).rejects.toMatchObject({ code: "E104" });
  });

  test("UTF-8 that is cut inside a character is refused, not guessed at", async () => {
    const bytes = utf8(`${"Xi’s government. ".repeat(20)}‘`).slice(0, -1);
    await expect(decode(bytes, "x.txt")).rejects.toMatchObject({ code: "E104" });
  });

  test("a lone surrogate in UTF-16 is refused", async () => {
    await expect(decode(utf16("Xi \uD800 spoke", true, true), "x.txt")).rejects.toMatchObject({ code: "E104" });
  });

  test.each([
    ["a PNG image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1]],
    ["zero bytes", [0, 0, 0, 0, 0, 0]],
    ["control characters", [1, 2, 3, 4, 5, 6, 65]],
    ["a ZIP archive", [0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0, 0x21, 0x84, 0x91, 0xa2]],
  ])("%s is binary data", async (_what, bytes) => {
    await expect(decode(Uint8Array.from(bytes), "x.txt")).rejects.toMatchObject({ code: "E103" });
  });
});
