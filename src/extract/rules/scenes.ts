import type { ArticleDocument } from "../document.ts";
import type { DraftEntity } from "../entities.ts";
import type { Frame } from "../frames.ts";
import { type Standing, standingFor } from "../standing.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

// What somebody does himself in a place or at an event tells that he was there.

/** What a body does where it is: "shook hands in Wuzhen", not "supports guns in Texas". */
const BODILY =
  words(`shake hug embrace kiss sit stand bow lie sleep eat dine drink lunch breakfast cook dance sing perform play skate ski swim walk
 jog ride drive fly cycle row sail climb march parade stroll wander step wade dig jump fall stumble collapse faint bleed cry weep laugh smile wave cheer
 chant pray worship preach celebrate mourn bury lay light wear carry unveil inaugurate open_up dedicate christen bless baptize marry wed
 train practice practise box wrestle fight injure die drown perish shoot stab kill wound hide shelter
 camp patrol surrender appear surface emerge show_up turn_up pop_up drop_in gather assemble convene meet confer huddle talk chat negotiate mingle greet
 host receive welcome interview photograph film record shoot paint teach lecture study graduate testify plead speak address announce debut premiere
 campaign canvass stump rally protest demonstrate picket hole_up stop_over check_in stay linger wait spend overnight vacation relax rest recover hospitalize
 treat operate_on arrest detain capture apprehend nab catch seize hold jail imprison handcuff execute hang kidnap abduct ambush assassinate
 murder poison attack sign initial ink cut_ribbon lay_wreath deliver join accompany watch attend set_foot touch_down call_in swear_in sworn anoint honor honour decorate award try sentence convict question grill interrogate school base station post serve retire volunteer fish hunt shop busk graduate tell give make hold take put`);
/** Of these, the ones that tell it only with such an object: "gave a speech", "held talks", "laid a wreath". */
const LIGHT = words("give make hold take put deliver lay wear carry light open sign initial ink record attend watch shake spend");
const OBJECTS =
  words(`speech address talk talks remark remarks lecture sermon concert performance interview rally meeting summit conference briefing session
  hand hands wreath flower flowers candle torch flame flag oath post stand stage seat break vacation holiday tour stroll walk dip bow selfie photo picture
  accord pact agreement deal treaty contract memorandum statement communique declaration week weekend day night month year hour vow part refuge shelter medal
  appearance stop visit pilgrimage press event dinner lunch breakfast crowd game match funeral ceremony mass service reporters`);
/** To whom these are done, he is there as well: "arrested him in Wuzhen", "met him in Wuzhen". */
const TOGETHER =
  words(`meet greet host receive welcome interview photograph film hug embrace kiss join accompany arrest detain capture apprehend nab catch hold jail
  imprison handcuff execute hang behead kidnap abduct ambush assassinate murder poison kill shoot stab wound bury honor honour decorate award sentence
  convict question grill interrogate see spot anoint baptize educate hospitalize treat invite track_down
  swear_in confront wed marry fete`);

const PLACES = /^(?:in|at|near|outside|inside|across|around|through|aboard|on)$/u;
/** What stands between a deed and its place: "at a ceremony in Wuzhen", "after talks in Wuzhen". */
const VENUES = /^(?:in|at|on|during|after|before|for|from|outside|inside|with|to)$/u;

/** The places of a deed: "in Wuzhen", "at a ceremony in Wuzhen". */
function placesOf(document: ArticleDocument, frame: Frame): Standing[] {
  const found: Standing[] = [];
  const direct = (token: number): void => {
    const mention = document.mentionAt(token);
    // "wept in Russia", said of what Russians do, is no journey; "was arrested in Russia" is one.
    const country = mention?.entity.type === "Country" && TOGETHER.has(frame.key);
    const location = mention?.entity.type === "Place" || country;
    if (mention && location && mention.kind !== "demonym") found.push({ entity: mention.entity, token });
  };
  for (const { preposition, token } of frame.obliques) {
    const mention = document.mentionAt(token);
    if (PLACES.test(preposition) && mention && (mention.entity.type === "Place" || mention.entity.type === "Country")) {
      // "in Wuzhen’s interest" is nowhere; "on Russia" is about it.
      if (preposition !== "on" || mention.entity.type === "Place") direct(token);
    } else if (VENUES.test(preposition) && (!mention || mention.entity.type === "Event"))
      for (const child of document.dependents(token, "nmod"))
        if (/^(?:in|at|near|outside)$/u.test(document.prepositionOf(child))) direct(child);
  }
  // "Quetta, where he laid a wreath"
  const [where] = document.dependents(frame.verb, "advmod").filter((token) => document.lower(token) === "where");
  if (where !== undefined && /relcl$/u.test(document.analysis.label[frame.verb] as string))
    direct(document.word(where - 1) === "," ? where - 2 : where - 1);
  for (const object of frame.patients)
    if (!document.mentionAt(object) && OBJECTS.has(document.lemma(object)))
      for (const child of document.dependents(object, "nmod"))
        if (/^(?:in|at|near|outside)$/u.test(document.prepositionOf(child))) direct(child);
  return found;
}

/** Who does it, and who is there as well. */
function present(document: ArticleDocument, frame: Frame): Standing[] {
  const tokens = [...frame.agents, ...(TOGETHER.has(frame.key) || TOGETHER.has(frame.lemma) ? frame.patients : [])];
  return tokens.flatMap((token) => standingFor(document, token).slice(0, 1)).filter(({ entity }) => entity.type === "Person");
}

function deedsInPlaces(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (document.analysis.tag[frame.verb] !== "VERB" || !(BODILY.has(frame.key) || BODILY.has(frame.lemma))) continue;
    if (LIGHT.has(frame.lemma) && !frame.patients.some((token) => OBJECTS.has(document.lemma(token)))) continue;
    const people = present(document, frame);
    if (!people.length) continue;
    const reading = { relation: "visited", predicate: frame.lemma, status: frame.status, anchor: frame.verb } as const;
    for (const place of placesOf(document, frame))
      for (const person of people) found.push(...join(document, person, place, { ...reading, confidence: 0.72 }));
  }
  return found;
}

/** What is done to an event, or about it, from anywhere. */
const AFAR = words(
  "look aim point target direct arrive anger shock worry disappoint surprise bar exclude ban disinvite uninvite base be have plan expect hope schedule set call demand blame criticize predict",
);
/** The parts of an event and what goes on there: "on the sidelines of the summit", "the opening of the talks". */
const PARTS = words(
  "margin margins sideline sidelines opening session day start end close closing stage floor final round round leg half podium table hall backdrop sitting evening conclusion heat stop set",
);
const GATHERING =
  /\b(?:convention|summit|conference|congress|forum|meetings?|talks|debates?|assembly|expo|festival|tournament|games|olympics|championships?|cup|open|final|race|rally|ceremony|wedding|funeral|inauguration|hearing|session|trial|parade|party|dinner|gala|fair|show|concert|reunion|retreat|gathering|memorial|vigil|briefing|launch|match|marathon|derby|grand prix|election|primary|caucus(?:es)?|vote|referendum)$/iu;

const isGathering = (entity: DraftEntity): boolean => [...entity.names.keys()].some((name) => GATHERING.test(name));

/** The event that a noun is, or is a part of. */
function eventAt(document: ArticleDocument, token: number): Standing[] {
  const own = document.mentionAt(token);
  if (own) return own.entity.type === "Event" ? [{ entity: own.entity, token }] : [];
  if (!PARTS.has(document.lemma(token)) && !PARTS.has(document.lower(token))) return [];
  return document
    .dependents(token, "nmod", "compound", "nmod:poss")
    .filter((child) => document.mentionAt(child)?.entity.type === "Event")
    .map((child) => ({ entity: (document.mentionAt(child) as { entity: DraftEntity }).entity, token: child }));
}

function deedsAtEvents(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  if (!document.entities.some(({ type }) => type === "Event")) return found;
  for (const frame of frames) {
    if (document.analysis.tag[frame.verb] !== "VERB" || AFAR.has(frame.lemma)) continue;
    const reading = { relation: "attended", predicate: frame.lemma, status: frame.status, anchor: frame.verb } as const;
    // "shared a laugh with reporters at the summit": the tree may hang it on them.
    const inner = [...frame.patients, ...frame.obliques.filter((item) => item.preposition === "with").map((item) => item.token)]
      .filter((token) => !document.mentionAt(token))
      .flatMap((token) => document.dependents(token, "nmod"))
      .filter((token) => document.prepositionOf(token) === "at")
      .map((token) => ({ preposition: "at", token }));
    for (const { preposition, token } of [...frame.obliques, ...inner]) {
      const events = eventAt(document, token).filter(({ entity }) => {
        if (preposition === "at") return true;
        if (/^(?:during|throughout|through)$/u.test(preposition))
          return isGathering(entity) && !/elec|vote|primary/iu.test([...entity.names.keys()].join(" "));
        const part = !document.mentionAt(token);
        return (preposition === "on" || preposition === "in") && part && isGathering(entity);
      });
      if (!events.length) continue;
      const tokens = [...frame.agents, ...(frame.passive || TOGETHER.has(frame.key) ? frame.patients : [])];
      for (const subject of tokens.flatMap((item) => standingFor(document, item))) {
        if (subject.entity.type === "Place") continue;
        for (const event of events) found.push(...join(document, subject, event, { ...reading, confidence: 0.75 }));
      }
    }
  }
  return found;
}

/** Who was where, by what he did there. */
export const SCENE_RULES: readonly Rule[] = [
  {
    id: "visited.there",
    relation: "visited",
    matches: [
      { text: "Xi Jinping shook hands with soldiers in Wuzhen.", subject: "Xi Jinping", object: "Wuzhen" },
      { text: "They met in Wuzhen, where Xi Jinping sang for an hour.", subject: "Xi Jinping", object: "Wuzhen" },
      { text: "Russia arrested Lu Wei in Moscow on Friday.", subject: "Lu Wei", object: "Moscow" },
      { text: "Xi Jinping cried at a ceremony in Wuzhen.", subject: "Xi Jinping", object: "Wuzhen" },
    ],
    misses: [
      "Xi Jinping supports schools in Wuzhen.",
      "Xi Jinping gave money to schools in Wuzhen.",
      "Lu Wei’s friend wept in Moscow.",
    ],
    find: deedsInPlaces,
  },
  {
    id: "attended.there",
    relation: "attended",
    matches: [
      {
        text: "Xi Jinping shared a laugh with reporters at the World Internet Conference.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
      {
        text: "Xi Jinping was booed at the World Internet Conference.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
    ],
    misses: [
      "Xi Jinping spoke of a plan before the World Internet Conference.",
      "Xi Jinping looked at the World Internet Conference.",
      "The friends of Xi Jinping laughed at the World Internet Conference.",
    ],
    find: deedsAtEvents,
  },
];
