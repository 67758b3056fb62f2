/** Every message that Redthread can end with, by its code: what is wrong, then what to do next. */
export const MESSAGES = {
  E101: (name: string) => `"${name}" is empty: give a file that has text in it.`,
  E102: (name: string, most = "20 MB") => `"${name}" is larger than ${most}: split it into smaller files.`,
  E103: (name: string) => `"${name}" looks like binary data, not text: give the document itself, under its right name.`,
  E104: (name: string, encoding: string) => `"${name}" cannot be decoded as ${encoding}: save it as UTF-8.`,
  E105: (name: string, why = "") =>
    `"${name}" has no reader${why && ` (${why})`}: give articles as text, web pages, PDF, Word or OpenDocument files, e-mail, feeds, tables or JSON.`,
  E106: (name: string, where: string) => `"${name}" is not valid JSON ${where}: mend it or save it as .txt.`,
  E107: (name: string, advice = "give one with words in it, as text and not as a picture") =>
    `"${name}" has no article text: ${advice}.`,
  E108: (name: string, why: string) =>
    `"${name}" has front matter that is not YAML (${why}): mend the lines between the --- marks.`,
  E109: (name: string) => `"${name}" does not exist: check the path.`,
  E110: (name: string, why: string) => `"${name}" cannot be read (${why}): check its permissions.`,
  E112: (name: string) => `"${name}" is encrypted: take its password off, and give it again.`,
  E113: (name: string, format: string, why: string) =>
    `"${name}" is no sound ${format} (${why}): save it again with the program that wrote it.`,
  E114: (name: string) =>
    `"${name}" holds pictures of pages and no text, as scans do: run a text recognition (OCR) over it first.`,
  E115: (name: string, most: string) =>
    `"${name}" unpacks to more than ${most}: the rest is left unread. Give its files in smaller parts.`,
  E116: (name: string, most: string) => `"${name}" lies inside more than ${most} archives: unpack them first.`,
  E117: (name: string, columns: string) =>
    `"${name}" has no column of article texts among ${columns}: choose the one that holds them (--columns text=NAME on the command line). For a graph of pairs, call two columns source and target, or from and to.`,
  E118: (name: string, language: string) => `"${name}" is in ${language}: Redthread reads English alone, so it is left out.`,
  E119: (name: string) => `"${name}" holds nothing that Redthread reads: give articles in one of its formats.`,
  E124: (name: string) => `"${name}" is left out, for its columns were not chosen: give it again to choose them.`,
  E111: (name: string) => `"${name}" is a folder: name a file in it.`,
  E120: (name: string, why: string) =>
    `"${name}" cannot be opened as a graph (${why}): save it again with the program that wrote it, as GEXF or GraphML.`,
  E121: (name: string, most: string) =>
    `"${name}" is larger than ${most}: filter it in the program that wrote it, and save a part.`,
  E122: (name: string) =>
    `"${name}" declares entities of its own, which are never expanded: save it again without a document type.`,
  E123: (name: string) => `"${name}" holds no node of a graph: give a file with nodes, or pairs of names.`,
  E125: (name: string) =>
    `"${name}" is a table without pairs of names: for a graph, call two columns source and target, or from and to, in its first line; articles are read with build or extract.`,
  E130: (url: string) => `"${url}" is no web address: write it as https://example.org/article.`,
  E131: (url: string, why: string) => `"${url}" cannot be fetched (${why}): check the address, or try again later.`,
  E132: (url: string) => `"${url}" does not answer in time: try again later, or save the page and give the file.`,
  E133: (url: string, address: string) =>
    `"${url}" lies on a machine that is not public (${address}): start Redthread with --allow-private if you mean it.`,
  E134: (url: string, host: string) =>
    `"${url}" may not be fetched by programs (robots.txt of ${host}): save the page and give the file.`,
  E135: (url: string, most: string) => `"${url}" redirects more than ${most} times: give the address that it leads to.`,
  E136: (why: string) => `The text of the feed is kept where its link could not be followed: ${why}`,
  E137: (url: string) =>
    `"${url}" cannot be fetched, for Redthread does not answer any more: start it again with redthread serve, and reload the page.`,
  E415: (value: string) =>
    `"${value}" names no columns: write them as text=Body,title=Headline, of title, text, date, source and url.`,
  E201: (name: string, where = "") =>
    `"${name}" is not a Redthread project or extraction document${where && ` ("${where}" is missing or wrong)`}: open one that Redthread has written, or mend it.`,
  E202: (name: string) => `"${name}" could not be extracted: please report it, with the file if you may.`,
  E203: (id: string, name: string, known: string) => `There is no "${id}" in "${name}": name one of ${known}.`,
  E204: (id: string, name: string) =>
    `"${id}" of "${name}" is not what this Redthread reads in the article: extract the article again, and explain the new document.`,
  E205: (name: string, articles: string) => `"${name}" holds several articles: choose one with --article, of ${articles}.`,
  E206: (name: string) => `There is no article in "${name}": give a project, extraction documents, or articles.`,
  E208: (name: string) =>
    `"${name}" holds an opened graph, with no articles that could tell whether two of its names are one: give a project of articles, extraction documents, or articles.`,
  E207: (name: string, like: string) => `Nothing is called "${name}" here${like}: search for another spelling.`,
  E209: (asked: string, verbs: string) =>
    `"${asked}" begins like a question, but its verb is not known: ask with another one (${verbs} and more like these), or give a name alone.`,
  E301: (extension: string, known: string) => `There is no exporter for "${extension}": use one of ${known}.`,
  E302: (name: string, why: string) => `"${name}" cannot be written (${why}): choose another place.`,
  E303: (name: string) => `"${name}" cannot be written: there is no such folder. Make the folder first, or correct the path.`,
  E304: (name: string) =>
    `"${name}" holds something that Redthread did not write, or that was changed since: name a new folder, or remove that one first.`,
  E305: (name: string, why: string) => `"${name}" cannot be drawn: ${why}. Install it, or take .svg instead.`,
  E306: (name: string) => `"${name}" is an input, and would be written over: choose another place for what is written.`,
  E307: (name: string, format: string) =>
    `"${name}" holds an export in another format (${format}): give this one another name with -o, or remove that folder first.`,
  E401: (value: string) => `"${value}" is not a date: write it as 2015-12-16.`,
  E402: (value: string) => `"${value}" is not a port: use a whole number from 0 to 65535.`,
  E403: (port: string) => `Port ${port} is in use: give another one with --port, or 0 for any.`,
  E405: (port: string, why: string) => `Port ${port} cannot be opened (${why}): give another one with --port, or 0 for any.`,
  E406: (value: string) => `"${value}" is not a count: use a whole number such as 20.`,
  E407: (value: string) => `"${value}" is not a share: use a number from 0 to 1, such as 0.7.`,
  E408: (name: string, why: string) =>
    `"${name}" is no configuration (${why}): see data/redthread.config.schema.json for what it may hold.`,
  E409: (value: string, most: string) => `"${value}" is no number of threads: use a whole one from 1 to ${most}.`,
  E416: (value: string, most: string) => `"${value}" is no number of minutes: use a whole one from 1 to ${most}.`,
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
