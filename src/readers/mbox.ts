import type { BytesReader, Source } from "./reader.ts";
import { LARGEST_OF_ALL, type Room } from "./room.ts";
import { holdsAt, indexOfAscii } from "./signature.ts";

const MARK = "From ";
const START = /^From \S{1,200} [^\r\n]{10,60}\r?\n[!-9;-~]{1,60}:/;

/** Whether bytes begin as a mailbox does: a line with sender and date, then a header. */
function isMbox(bytes: Uint8Array): boolean {
  return holdsAt(bytes, 0, MARK) && START.test(new TextDecoder("windows-1252").decode(bytes.subarray(0, 400)));
}

/** The messages of a mailbox (RFC 4155): each begins behind a blank line with `From ` and a sender. */
function* messagesOf({ name, bytes }: Source, room: Room): Generator<Source> {
  let number = 0;
  for (let at = 0; at < bytes.length; ) {
    const next = nextMessage(bytes, at + MARK.length);
    const lineEnd = bytes.indexOf(10, at);
    const begin = holdsAt(bytes, at, MARK) && lineEnd >= 0 ? lineEnd + 1 : at;
    if (begin < next) {
      room.takeFile();
      yield { name: `${name}/message-${++number}.eml`, bytes: bytes.subarray(begin, next) };
    }
    at = next;
  }
}

function nextMessage(bytes: Uint8Array, from: number): number {
  for (let at = indexOfAscii(bytes, "\nFrom ", from); at >= 0; at = indexOfAscii(bytes, "\nFrom ", at + 1)) {
    const before = bytes[at - 1] === 13 ? at - 2 : at - 1;
    // "From Berlin the chancellor …" begins a paragraph, no letter.
    if (bytes[before] === 10 && START.test(new TextDecoder("windows-1252").decode(bytes.subarray(at + 1, at + 401))))
      return at + 1;
  }
  return bytes.length;
}

/** Mailboxes of many e-mails, as Thunderbird, Apple Mail and Google Takeout export them. */
export const MBOX: BytesReader = {
  takes: "bytes",
  id: "mbox",
  label: "Mailbox (MBOX)",
  extensions: [".mbox", ".mbx"],
  mediaTypes: ["application/mbox"],
  isOne: isMbox,
  largest: LARGEST_OF_ALL,
  read: async (source, _options, room) => ({ articles: [], errors: [], inside: messagesOf(source, room) }),
};
