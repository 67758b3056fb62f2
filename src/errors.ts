/** Every message that Redthread can end with, by its code: what is wrong, then what to do next. */
export const MESSAGES = {
  E101: (name: string) => `"${name}" is empty: give a file that has text in it.`,
  E102: (name: string) => `"${name}" is larger than 20 MB: split it into smaller files.`,
  E103: (name: string) => `"${name}" looks like binary data, not text: convert it to text, Markdown, HTML or JSON first.`,
  E104: (name: string, encoding: string) => `"${name}" cannot be decoded as ${encoding}: save it as UTF-8.`,
  E105: (name: string, why = "") =>
    `"${name}" has no reader${why && ` (${why})`}: give articles as .txt, .md, .html, .json or .jsonl.`,
  E106: (name: string, where: string) => `"${name}" is not valid JSON ${where}: mend it or save it as .txt.`,
  E107: (name: string) => `"${name}" has no article text: in JSON, give it a field named text, content, body or articleBody.`,
  E108: (name: string, why: string) =>
    `"${name}" has front matter that is not YAML (${why}): mend the lines between the --- marks.`,
  E109: (name: string) => `"${name}" does not exist: check the path.`,
  E110: (name: string, why: string) => `"${name}" cannot be read (${why}): check its permissions.`,
  E111: (name: string) => `"${name}" is a folder: name a file in it.`,
  E201: (name: string, where = "") =>
    `"${name}" is not a Redthread project or extraction document${where && ` ("${where}" is missing or wrong)`}: open one that Redthread has written, or mend it.`,
  E202: (name: string) => `"${name}" could not be extracted: please report it, with the file if you may.`,
  E203: (id: string, name: string, known: string) => `There is no "${id}" in "${name}": name one of ${known}.`,
  E204: (id: string, name: string) =>
    `"${id}" of "${name}" is not what this Redthread reads in the article: extract the article again, and explain the new document.`,
  E205: (name: string, articles: string) => `"${name}" holds several articles: choose one with --article, of ${articles}.`,
  E206: (name: string) => `There is no article in "${name}": give a project, extraction documents, or articles.`,
  E207: (name: string, like: string) => `Nothing is called "${name}" here${like}: search for another spelling.`,
  E301: (extension: string, known: string) => `There is no exporter for "${extension}": use one of ${known}.`,
  E302: (name: string, why: string) => `"${name}" cannot be written (${why}): choose another place.`,
  E303: (name: string) => `"${name}" cannot be written: there is no such folder. Make the folder first, or correct the path.`,
  E304: (name: string) =>
    `"${name}" holds something that Redthread did not write, or that was changed since: name a new folder, or remove that one first.`,
  E305: (name: string, why: string) => `"${name}" cannot be drawn: ${why}. Install it, or take .svg instead.`,
  E401: (value: string) => `"${value}" is not a date: write it as 2015-12-16.`,
  E402: (value: string) => `"${value}" is not a port: use a whole number from 0 to 65535.`,
  E403: (port: string) => `Port ${port} is in use: give another one with --port, or 0 for any.`,
  E405: (port: string, why: string) => `Port ${port} cannot be opened (${why}): give another one with --port, or 0 for any.`,
  E406: (value: string) => `"${value}" is not a count: use a whole number such as 20.`,
  E407: (value: string) => `"${value}" is not a share: use a number from 0 to 1, such as 0.7.`,
  E408: (name: string, why: string) =>
    `"${name}" is no configuration (${why}): see data/redthread.config.schema.json for what it may hold.`,
  E404: () => "The web app is not built: run npm start, or npm run build first.",
  E603: (name: string) => `The language model "${name}" cannot be fetched: reload the page, or start Redthread again.`,
  E605: (format: string, line: string) => `The annotated text is not ${format} ("${line}"): give a file of that format.`,
  E702: (name: string, where = "") =>
    `"${name}" is not an annotated article${where && ` ("${where}" is missing or wrong)`}: give JSON with doc, text, entities, statements and relations.`,
  E703: (name: string, what: string) => `"${name}" has no ${what}: give the folder that holds them.`,
  E704: (name: string, line: string) => `"${name}" is not brat stand-off ("${line}"): give annotations as PolNeAR has them.`,
  E501: (browser: string) => `No browser was found for the tests: ${browser}`,
  E601: (why: string) => `The language model is broken (${why}): install Redthread again, or train the model again.`,
  E602: (version: string, known: string) =>
    `The language model is of version ${version}, this Redthread reads version ${known}: install the two together.`,
  E705: (name: string, where = "") =>
    `"${name}" is not a file of judgements${where && ` ("${where}" is missing or wrong)`}: give one that Redthread has written, or mend that place.`,
  E706: (name: string, version: string, known: string) =>
    `"${name}" holds judgements of version ${version}, this Redthread reads version ${known}: use the Redthread that wrote it.`,
  E701: (name: string, why: string) =>
    `"${name}" is not an article of a test collection (${why}): write each name as a link to what it names, [Li](li-wei-minister).`,
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** The one error class: `[E101] what is wrong: what to do next`. */
export class RedthreadError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "RedthreadError";
  readonly code: C;

  constructor(code: C, ...args: Parameters<(typeof MESSAGES)[C]>) {
    const message = MESSAGES[code] as (...values: readonly string[]) => string;
    super(`[${code}] ${message(...(args as readonly string[]))}`);
    this.code = code;
  }
}
