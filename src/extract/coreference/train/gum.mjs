// Reads the coreference annotation of GUM: documents in CoNLL-U with `Entity=` in the last column.

/** Documents that measure, not teach: GUM's own dev and test parts. */
const MEASURED = new Set(
  `academic_exposure academic_librarians academic_discrimination academic_eegimaa bio_byron bio_emperor bio_dvorak bio_jespersen
  court_loan court_negligence court_insanity court_mitigation interview_cyclone interview_gaming interview_hill interview_libertarian
  news_nasa news_sensitive voyage_athens voyage_coron voyage_oakland voyage_vavau`.split(/\s+/),
);
/** Documents that the project's own collections hold, and genres whose texts have no stated licence. */
const LEFT_OUT = new Set(
  `asylum crane imprisoned taxes afghan clock homeopathic stampede defector flag questionnaire ie9 iodine warming worship election`
    .split(" ")
    .map((name) => `news_${name}`),
);
const GENRES = /^(?:academic|bio|court|interview|news|voyage)_/;

/** "learn", "measure" or null for the name of a document: "GUM_news_expo". */
export function partOf(name) {
  const short = name.replace(/^GUM_/, "");
  if (LEFT_OUT.has(short) || !GENRES.test(short)) return null;
  return MEASURED.has(short) ? "measure" : "learn";
}

/**
 * The text of a document, its date, the offsets of its tokens and its mentions `{ chain, from, to, heads }` by tokens.
 * `(1-person-new-sssss-cf1-2-coref` opens a mention of chain 1 whose head is its second token, `1)` closes it.
 */
export function readGum(source) {
  const found = { text: "", date: null, starts: [], ends: [], mentions: [] };
  const open = [];
  let paragraph = false;
  let first = true;
  let space = false;
  let whole = null;
  for (const line of source.split("\n")) {
    if (line.startsWith("# meta::dateCreated")) found.date = line.split("=")[1].trim();
    else if (/^# newpar\b(?!_)/.test(line)) paragraph = true;
    else if (line.startsWith("# text =")) {
      if (found.text) found.text += paragraph ? "\n\n" : space ? " " : "";
      [paragraph, first, space, whole] = [false, true, true, null];
    } else if (/^\d+(?:-\d+)?\t/.test(line)) {
      const [id, form, , , , , , , , misc] = line.split("\t");
      if (id.includes("-")) {
        // "don't" is written as one word, and two tokens share its letters.
        const [from, to] = id.split("-").map(Number);
        whole = { from, to, form, space: !misc.includes("SpaceAfter=No"), start: 0, used: 0 };
      } else first = token(Number(id), form, misc);
    }
  }
  return found;

  function token(id, form, misc) {
    const inside = whole && id >= whole.from && id <= whole.to;
    if (!first && space && !(inside && id > whole.from)) found.text += " ";
    const k = found.starts.length;
    if (inside) {
      if (id === whole.from) {
        whole.start = found.text.length;
        found.text += whole.form;
      }
      found.starts.push(whole.start + whole.used);
      whole.used = id === whole.to ? whole.form.length : Math.min(whole.used + form.length, whole.form.length);
      found.ends.push(whole.start + whole.used);
      space = whole.space;
    } else {
      found.starts.push(found.text.length);
      found.text += form;
      found.ends.push(found.text.length);
      space = !misc.includes("SpaceAfter=No");
    }
    for (const [bracket, opened, closed] of (/(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "").matchAll(
      /\(([^()]+)\)?|([^()]+)\)/g,
    )) {
      const chain = /^\d+/.exec(opened ?? closed)?.[0];
      if (opened !== undefined) {
        const mention = { chain, from: k, heads: opened.split("-")[5] };
        if (bracket.endsWith(")")) close(mention, k + 1);
        else open.push(mention);
      } else {
        const at = open.findLastIndex((mention) => mention.chain === chain);
        if (at >= 0) close(open.splice(at, 1)[0], k + 1);
      }
    }
    return false;
  }

  function close({ chain, from, heads }, to) {
    const tokens = heads.split(",").map((n) => from + Number(n) - 1);
    found.mentions.push({ chain, from, to, heads: tokens.filter((n) => n >= from && n < to) });
  }
}

/** Ways from our tokens to GUM's mentions. */
export function aligned(gum, analysis) {
  const byHead = new Map();
  for (const mention of gum.mentions) for (const head of mention.heads) byHead.set(head, [...(byHead.get(head) ?? []), mention]);
  const tokenOf = (token) => {
    let [low, high] = [0, gum.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gum.ends[middle] <= analysis.start[token]) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** The chain of the longest mention whose head a token is. */
  const chainAt = (token) =>
    (byHead.get(tokenOf(token)) ?? []).reduce(
      (best, one) => (!best || one.to - one.from > best.to - best.from ? one : best),
      null,
    )?.chain ?? null;
  /** The chain of the mention most like the tokens `[from, to)`. */
  const chainOver = (from, to) => {
    const [a, b] = [tokenOf(from), tokenOf(to - 1) + 1];
    let [best, least] = [null, Number.POSITIVE_INFINITY];
    for (let k = a; k < b; k++)
      for (const mention of byHead.get(k) ?? []) {
        const cost = Math.abs(mention.from - a) + Math.abs(mention.to - b) + (mention.heads[0] === k ? 0 : 0.5);
        if (cost < least) [best, least] = [mention.chain, cost];
      }
    return best;
  };
  return { chainAt, chainOver };
}
