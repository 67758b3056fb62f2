/** The last part of a path, with either kind of slash. */
function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** The extension of a path, in lower case with the dot, or nothing: "news/Xi.HTML" gives ".html". */
export function extensionOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 ? name.slice(dot).toLowerCase() : "";
  return /^\.[a-z][a-z0-9]{0,9}$/.test(extension) ? extension : "";
}

/** The id of a file's article: "news/internet-regulation.txt" gives "internet-regulation". */
export function idOf(path: string): string {
  const name = baseName(path);
  return name.slice(0, name.length - extensionOf(path).length) || name || "article";
}

/** A title made from a file's name: "internet-regulation.txt" gives "Internet regulation". */
export function titleFromName(path: string): string {
  const words = idOf(path)
    .replace(/[-_\s]+/g, " ")
    .trim();
  return words === "" ? "Untitled" : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The last part of a web address, which names the article, else the machine's name: ".md" and ".so" of one are no extensions. */
export function nameOfAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = decodedPart(pathname.split("/").findLast((part) => part !== "") ?? "");
  return last || hostname.replaceAll(".", "-");
}

function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll(/[/\\]/gu, "-");
  } catch {
    return part;
  }
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/gu;

/** A path inside an archive as a name that harms nobody: "..\\../etc/passwd" gives "etc/passwd". */
export function harmlessPath(path: string): string {
  const parts = path
    .slice(0, 4000)
    .toWellFormed()
    .replace(CONTROLS, " ")
    .split(/[/\\]/u)
    .map((part) => part.trim())
    .filter((part, i) => part !== "" && part !== "." && part !== ".." && !(i === 0 && /^[a-z]:$/iu.test(part)));
  return parts.join("/") || "unnamed";
}
