import { wordSet } from "../article/word-set.ts";
import { type Analysis, word } from "../language/analysis.ts";
import { countryByCapital } from "./knowledge.ts";

const PLACE_PREPOSITIONS = wordSet(
  "in near at from across outside inside throughout around towards toward into off through of to",
);

const ACTS =
  wordSet(`say tell accuse warn insist deny reject condemn call want demand urge claim announce agree refuse impose summon recognize
  recognise respond retaliate back support oppose criticize criticise sign hope fear believe seek pledge vow promise threaten maintain
  intervene consider regard view see deploy expel invade ban order blame pressure pressurize decide plan`);

/** What a government has, and a city has not: "Moscow's intervention". */
const OF_STATES =
  wordSet(`intervention involvement policy policies support role ally allies position stance decision claim claims response
  relationship ties relations interests sanctions demand demands ambitions influence military foreign nuclear human diplomatic strategic
  actions action behavior behaviour aggression annexation ambassador envoy diplomats offer proposal backing help aid commitment refusal
  insistence accusations allegations assertiveness attempt attempts effort efforts control crackdown rulers leaders leadership`);

const TIES = wordSet("ties relations relationship tensions talks pressure dialogue alliance cooperation war trade pact deal");

/**
 * The country that a capital at tokens `[from, to)` stands for as an actor: "Beijing said", "between Washington and Moscow",
 * "Moscow's intervention"; undefined where it is a city ("in Beijing").
 */
export function governmentOf(analysis: Analysis, name: string, from: number, to: number): string | undefined {
  const country = countryByCapital(name);
  if (!country) return undefined;
  const sentence = analysis.sentenceOf[from] as number;
  const open = analysis.sentenceStart[sentence] as number;
  const close = analysis.sentenceStart[sentence + 1] as number;
  const at = (i: number): string => (i >= open && i < close ? word(analysis, i).toLowerCase() : "");
  const before = at(from - 1);
  // "pressure on Beijing", "relations with Moscow", "ties to Tehran"
  if (/^(?:on|with|to|between)$/u.test(before) && TIES.has(at(from - 2))) return country.code;
  if (PLACE_PREPOSITIONS.has(before)) return undefined;
  if (before === "between" || before === "with" || before === "against") return country.code;
  if (/^['’]s?$/u.test(at(to))) return OF_STATES.has(at(to + 1)) ? country.code : undefined;
  let next = to;
  while (next < close && (analysis.tag[next] === "AUX" || analysis.tag[next] === "ADV" || analysis.tag[next] === "PART")) next++;
  const acts = next < close && analysis.tag[next] === "VERB" && ACTS.has(analysis.lemma[next] as string);
  return acts ? country.code : undefined;
}
