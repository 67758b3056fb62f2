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
