import { type Analysis, sentenceSpan } from "../language/analysis.ts";

// Lines inside an article's text that tell who made it: their names are no part of the news.

const OPENINGS =
  /^[([\s–—-]*(?:(?:additional |with )?(?:reporting|editing|writing|production|graphics?|photographs?|photos?|photography|video|research) (?:for [\p{L} ]{1,30} )?(?:by|from)\b|(?:written|edited|compiled|reported|translated|photographed) by\b|byline:|follow [\p{L}.'’ -]{1,60} on (?:twitter|facebook|instagram)\b|(?:e-?mail|contact|reach|write to) (?:me|him|her|the (?:author|reporter|writer))\b|(?:photo|image|photograph|picture|credit|source|getty|ap photo)\s*[:/]|share (?:this|on)\b|read more\b\s*:|see also\b\s*:|more\s*:|related\s*:|advertisement\b|copyright\b|©)/iu;
const ENDINGS =
  /(?:contributed (?:to|reporting)(?: (?:to|for|from))?\b[^.]{0,60}|reported from [\p{L}., ]{1,60}|all rights reserved|contributed\.?)[.)\]\s]*$/iu;
const WRITERS = /\b(?:writers?|reporters?|correspondents?|staff|editors?|researchers?|and|,)\b/iu;

/** The sentences of a text that are credits: "(Reporting by …; Editing by …)", "… contributed to this report." */
export function creditSentences(analysis: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
    const [from, to] = sentenceSpan(analysis, sentence);
    const start = analysis.text.slice(from, Math.min(to, from + 120));
    if (OPENINGS.test(start)) found.add(sentence);
    else if (to - from < 260) {
      const text = analysis.text.slice(from, to);
      const tail = ENDINGS.exec(text);
      if (
        tail &&
        (/this (?:report|story|article|post)|reporting/iu.test(tail[0]) || (isEnd(analysis, sentence) && WRITERS.test(text)))
      )
        found.add(sentence);
    }
  }
  return found;
}

/** Whether a sentence is one of the last of the article, where credits stand. */
const isEnd = (analysis: Analysis, sentence: number): boolean => sentence > analysis.sentenceStart.length - 8;
