import type { Page } from "playwright-core";

/** Drops files on the window, as a hand would. */
export async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text } of list) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("Drop to read your own articles").or(page.getByText("Drop to add to this project")).waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}
