import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { isArmed } from "./arms.ts";
import { words } from "./rule.ts";

/** Verbs of winning, on a pitch as in a war: "Germany beat Brazil", "Kenya routed Uganda". */
const WINNING = words(
  "beat defeat rout thrash trounce crush hammer overcome overpower conquer demolish annihilate obliterate stun upset destroy edge humiliate down battle fight challenge",
);
/** Of these, the ones that tell of sport between two states or teams where nothing tells of war. */
const SPORTING = words("beat defeat rout thrash trounce edge overcome upset stun down hammer");
/** What tells of a game: "in the final", "at the World Cup". */
const GAMES =
  words(`match matches game games final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final
  cup championship championships tournament league olympic olympics olympiad goal goals season playoff playoffs innings wicket wickets
  qualifier qualifiers qualifying medal coach stadium football soccer rugby cricket tennis basketball hockey baseball bowl trophy title
  penalties overtime derby kickoff striker midfielder goalkeeper round-of-16`);
/** What tells of a war, or of votes and courts, where the same verbs tell of politics. */
const STRUGGLES =
  words(`war wars warfare battle battles army armies troops forces soldiers fighters militants rebels insurgents invasion invaded military
  militia militias bomb bombs bombing airstrike airstrikes strikes tanks siege front navy fleet weapons missiles fighting offensive armed rebellion
  uprising revolution conflict terrorists terrorism jihadists regime election elections vote votes voters poll polls referendum court lawsuit
  bill senate congress parliament debate campaign primary caucus ruling appeal judge seat`);

/** Whether one wins against the other in a game: no hostility. */
export function isContest(document: ArticleDocument, { verb, lemma }: Frame, subject: DraftEntity, object: DraftEntity): boolean {
  if (!WINNING.has(lemma) || isArmed(subject) || isArmed(object)) return false;
  const [open, close] = document.bounds(verb);
  let game = false;
  let struggle = false;
  for (let i = open; i < Math.min(close, open + 120); i++) {
    const word = document.lower(i);
    game ||= GAMES.has(word) || isScore(document, i);
    struggle ||= STRUGGLES.has(word);
  }
  if (game) return !struggle;
  const teams = isTeam(subject) && isTeam(object);
  return teams && !struggle && SPORTING.has(lemma);
}

/** A state, a city or a club: what a team may be. */
const isTeam = ({ type }: DraftEntity): boolean => type === "Country" || type === "Place" || type === "Organization";

/** "2-0", "102–98" */
function isScore(document: ArticleDocument, token: number): boolean {
  if (/^\d{1,3}[-–]\d{1,3}$/u.test(document.word(token))) return true;
  return (
    /^\d{1,3}$/u.test(document.word(token)) &&
    /^[-–]$/u.test(document.word(token + 1)) &&
    /^\d{1,3}$/u.test(document.word(token + 2))
  );
}
