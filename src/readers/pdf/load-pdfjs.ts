type PdfJs = typeof import("unpdf/pdfjs");

let loaded: Promise<PdfJs> | null = null;

/** PDF.js, loaded once. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

/**
 * PDF.js takes a worker in which it is loaded for one of its own and answers the page's messages in place of ours; not so where
 * there is a window, so that there seems to be one while it loads.
 */
async function load(): Promise<PdfJs> {
  const scope = globalThis as { window?: unknown };
  const inWorker = "onmessage" in globalThis && !("window" in scope);
  if (inWorker) scope.window = globalThis;
  try {
    return await import("unpdf/pdfjs");
  } finally {
    if (inWorker) delete scope.window;
  }
}
