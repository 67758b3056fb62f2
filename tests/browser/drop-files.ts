import type { Page } from "playwright-core";

/** A file to drop: its text, or its bytes. */
export interface Dropped {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** Drops files on the window, as a hand would. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const packed = files.map(({ name, text = "", bytes }) => ({
    name,
    text,
    base64: bytes && Buffer.from(bytes).toString("base64"),
  }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text, base64 } of list) {
      const content = base64 === undefined ? text : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], name));
    }
    return data;
  }, packed);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("Drop to read your own articles").or(page.getByText("Drop to add to this project")).waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}
