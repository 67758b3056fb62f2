import { wordSet } from "../article/word-set.ts";
import { type Analysis, word } from "../language/analysis.ts";

const SPORT =
  wordSet(`goal goals striker strikers midfielder midfielders goalkeeper goalkeepers defender defenders winger forward league season title match
  matches game games win wins draw cup coach penalty penalties half-time halftime playoff playoffs play-off fixture derby kick-off header squad
  club clubs team teams relegation promotion champions championship final semifinal semi-final quarterfinal quarter-final injury-time stoppage
  substitute transfer goalless scoreless points point table manager fans touchdown quarterback inning innings homer pitcher rookie roster
  conference tournament victory defeat wicket wickets overs try tries scrum equalizer equaliser hat-trick free-kick corner`);

/** What a team does, and undergoes from another: "Leicester outplayed Manchester City". */
const CONTESTS =
  wordSet(`beat win lose draw thrash defeat outplay score concede equalize equalise trounce rout crush edge overcome overpower outclass dominate
  eliminate relegate qualify advance face play host meet trail tie shock stun upset hammer batter hold travel sign sack loan top demolish
  humble blank shut trade draft dispatch overwhelm visit climb`);
const CONTESTED =
  wordSet(`beat defeat thrash outplay trounce rout crush edge overcome overpower outclass dominate eliminate relegate face play host meet stun hammer
  batter hold demolish humble blank join leave manage coach captain trail visit shock dispatch overwhelm own buy take`);
/** Verbs and nouns before "for", "by", "from", "against", "at" and a team: "play for Watford", "coveted by Barcelona". */
const BEFORE = wordSet(
  "play plays played playing score scored sign signed signs bought loan loaned coveted wanted sold sacked fired joined arrived victory win wins draw defeat loss goals goal game match title debut lead manager coach captain striker fans move hired coached owned",
);
const STAFF = wordSet(
  "manager coach striker midfielder goalkeeper defender winger captain fans players player squad boss forward goalkeepers quarterback pitcher supporters side team club striker's keeper",
);

/** Whether a place at tokens `[from, to)` is the team that plays for it, in a sentence that speaks of sport: "Leicester beat Watford 1-0". */
export function isTeam(analysis: Analysis, from: number, to: number): boolean {
  const sentence = analysis.sentenceOf[from] as number;
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  if (!isSport(analysis, sentence)) return false;
  const at = (i: number): string => (i >= open && i < close ? word(analysis, i).toLowerCase() : "");
  if (STAFF.has(at(to)) || (/^['’]s?$/u.test(at(to)) && STAFF.has(at(to + 1)))) return true;
  const before = at(from - 1);
  if (/^(?:in|near|outside|across|around|to)$/u.test(before)) return false;
  if (/^(?:for|by|from|against|over|at|of)$/u.test(before))
    return BEFORE.has(at(from - 2)) || (before === "against" && at(to) !== ",");
  const head = analysis.head[to - 1] as number;
  const label = analysis.label[to - 1] as string;
  if (head < 0) return false;
  // "Arsenal and Barcelona"
  if (label === "conj" && head < from && head >= open && at(from - 1) === "and")
    return analysis.tag[head] === "PROPN" && isTeam(analysis, head, head + 1);
  const lemma = analysis.lemma[head] as string;
  if (label === "nsubj") return CONTESTS.has(lemma);
  if (label === "obj" || label === "nsubj:pass") return CONTESTED.has(lemma);
  // "Leicester, owned by …, have 44 points"
  return /^\d{1,3}$/u.test(at(to)) && /^[-–—‐‑]?\d{1,3}$/u.test(at(to + 1));
}

/** Whether a sentence has a score ("3-1") or two words of sport, those of its neighbours counted too. */
function isSport(analysis: Analysis, sentence: number): boolean {
  const last = analysis.sentenceStart.length - 2;
  let words = 0;
  for (let s = Math.max(0, sentence - 1); s <= Math.min(last, sentence + 1); s++) {
    const to = Math.min(analysis.sentenceStart[s + 1] as number, (analysis.sentenceStart[s] as number) + 80);
    for (let i = analysis.sentenceStart[s] as number; i < to; i++) {
      const text = word(analysis, i);
      if (SPORT.has(text)) words++;
      else if (/^\d{1,2}[-–‐‑]\d{1,2}$/u.test(text)) words += 2;
      else if (
        /^[-–‐‑]$/u.test(text) &&
        i > 0 &&
        /^\d{1,2}$/u.test(word(analysis, i - 1)) &&
        /^\d{1,2}$/u.test(word(analysis, i + 1))
      )
        words += 2;
    }
  }
  return words >= 3;
}
