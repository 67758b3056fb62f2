/** A file on its way in: a name, with folders where it came in one, and its bytes, not yet read. */
export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

/** An SVG picture as PNG, so many pixels wide; null where the browser cannot draw it. */
export async function pngOf(svg: string, width: number): Promise<Blob | null> {
  const picture = new Image();
  // A data address, for the page's policy allows no other: what an SVG image would fetch by itself, it may not.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await picture.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round((width * picture.naturalHeight) / picture.naturalWidth);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** Saves pieces of text or data as a file in the browser's download folder. */
export function download(name: string, mediaType: string, pieces: Iterable<BlobPart>): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Copies text to the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of one of the app's own assets, by its path beside the page; null where there is none. */
export async function fetchAsset(path: string): Promise<string | null> {
  const response = await fetch(path);
  return response.ok ? await response.text() : null;
}

/** The bytes of one of the app's own assets, by its path; null where there is none. The browser's cache keeps them. */
export async function fetchBytes(path: string): Promise<Uint8Array | null> {
  const response = await fetch(path);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** The size of one of the app's own assets in bytes, without fetching it; null where there is none or it is not told. */
export async function assetSize(path: string): Promise<number | null> {
  const response = await fetch(path, { method: "HEAD" }).catch(() => null);
  const length = response?.ok ? response.headers.get("content-length") : null;
  return length === null || length === undefined ? null : Number(length);
}

/** The part of the page's address after "#". */
export const readAddress = (): string => location.hash.slice(1);

/** Puts a text after the "#" of the page's address, without a new entry in the browser's history. */
export function writeAddress(text: string): void {
  history.replaceState(null, "", text === "" ? location.pathname + location.search : `#${text}`);
}

/** The page's own address with a text after its "#". */
export const addressWith = (text: string): string => new URL(text === "" ? location.pathname : `#${text}`, location.href).href;

/** A setting that this browser remembers; null where it has none or forbids storage. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(`redthread.${name}`);
  } catch {
    return null;
  }
}

/** Remembers a setting in this browser, where it allows that. */
export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(`redthread.${name}`, value);
  } catch {
    // A browser that forbids storage forgets the setting: nothing else is lost.
  }
}

/** The files of a drop, those in dropped folders too, in the order of their names. Call it during the drop event. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedBlob[]> {
  // Entries must be taken before the first await: the browser empties the list after the event.
  const entries = [...transfer.items].map((item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  const loose = [...transfer.files];
  const files: NamedBlob[] = [];
  for (const entry of entries) if (entry) await collect(entry, files);
  if (files.length === 0) files.push(...loose.map((file) => ({ name: file.name, blob: file })));
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function collect(entry: FileSystemEntry, into: NamedBlob[]): Promise<void> {
  if (entry.name.startsWith(".")) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    into.push({ name: entry.fullPath.replace(/^\//u, ""), blob: file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A folder gives at most 100 entries a call.
    for (;;) {
      const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (batch.length === 0) break;
      for (const inner of batch) await collect(inner, into);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
