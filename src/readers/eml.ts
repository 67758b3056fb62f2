import type { Email } from "postal-mime";
import { RedthreadError } from "../errors.ts";
import { calendarDay } from "./dates.ts";
import { plainHtml } from "./html.ts";
import { makeArticle } from "./make-article.ts";
import { messageText } from "./message-text.ts";
import { harmlessPath, idOf, titleFromName } from "./names.ts";
import type { BytesReader, ReadOptions, ReadResult, Source } from "./reader.ts";
import type { Room } from "./room.ts";
import { reasonOf } from "./zip-entries.ts";

const FORMAT = "e-mail";
const ENCRYPTED: ReadonlySet<string> = new Set([
  "application/pgp-encrypted",
  "application/pkcs7-mime",
  "application/x-pkcs7-mime",
]);
/** A message has one of these at least. */
const HEADERS: ReadonlySet<string> = new Set(["from", "to", "subject", "date", "received", "content-type"]);
const FORWARDED = /^(?:(?:re|fwd?|aw|wg)\s*:\s*|\[[^\]]{1,40}\]\s*)+/i;

/** The article of an e-mail (RFC 5322, MIME) and its attachments; throws E107, E112 and E113. */
async function fromEml({ name, bytes }: Source, options: ReadOptions, room: Room): Promise<ReadResult> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer", maxNestingDepth: 50 }).catch(
    (error: unknown) => {
      throw new RedthreadError("E113", name, FORMAT, reasonOf(error));
    },
  );
  if (!mail.headers.some(({ key }) => HEADERS.has(key))) throw new RedthreadError("E113", name, FORMAT, "it has no header");
  const inside = attachmentsOf(mail, name, room);
  const text = mail.html?.trim() ? await plainHtml(mail.html) : messageText(mail.text ?? "");
  if (text.trim() === "") {
    if (mail.attachments.some(({ mimeType }) => ENCRYPTED.has(mimeType))) throw new RedthreadError("E112", name);
    if (inside.length === 0) throw new RedthreadError("E107", name);
    return { articles: [], errors: [], inside };
  }
  const sent = mail.headers.find(({ key }) => key === "date")?.value;
  const article = makeArticle(
    {
      id: idOf(name),
      title: mail.subject?.replace(FORWARDED, "").trim() || titleFromName(name),
      date: await calendarDay(sent),
      source: mail.from?.name || mail.from?.address?.split("@")[1] || null,
      text: text.toWellFormed(),
    },
    options,
  );
  return { articles: [article], errors: [], inside };
}

function attachmentsOf(mail: Email, name: string, room: Room): readonly Source[] {
  const sources: Source[] = [];
  for (const { filename, content, related } of mail.attachments) {
    const path = harmlessPath(filename ?? "");
    if (related || typeof content === "string" || !room.kinds.wants(path)) continue;
    room.takeFile();
    const bytes = new Uint8Array(content instanceof ArrayBuffer ? content : content.slice().buffer);
    sources.push({ name: `${name}/${path}`, bytes });
  }
  return sources;
}

/** One e-mail, with its attachments. */
export const EML: BytesReader = {
  takes: "bytes",
  id: "eml",
  label: "E-mail",
  extensions: [".eml"],
  mediaTypes: ["message/rfc822"],
  largest: 64 * 1024 * 1024,
  read: (source, options, room) => fromEml(source, options, room),
};
