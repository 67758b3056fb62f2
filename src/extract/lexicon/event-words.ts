import { wordSet } from "../../article/word-set.ts";

/** What kind of happening a noun stands for, where the words beside it make it one of its own. */
export const EVENT_KINDS = {
  vote: wordSet("election elections primary primaries caucus caucuses referendum runoff inauguration"),
  debate: wordSet("debate"),
  convention: wordSet("convention"),
  gathering: wordSet(
    "summit talks conference forum meeting congress festival expo fair ministerial parade rally march regatta tournament marathon airshow trial funeral exercise retreat gathering race rematch vote",
  ),
  war: wordSet("war"),
  attack: wordSet(
    "attack attacks bombing bombings shooting shootings massacre stabbing stabbings airstrike airstrikes raid ambush clashes siege hijacking killings beheadings blast blasts hostage-taking",
  ),
  battle: wordSet("operation offensive battle siege fight liberation recapture evacuation"),
  disaster: wordSet(
    "earthquake quake fire wildfires wildfire blackout stampede famine drought hurricane typhoon cyclone landslide derailment tsunami flood floods crash collapse explosion explosions spill disaster crisis outbreak epidemic coup protests riots uprising recession",
  ),
} as const;

export type EventKind = keyof typeof EVENT_KINDS;

/** Words before such a noun that belong to the name of the happening. */
export const EVENT_MODIFIERS =
  wordSet(`presidential vice general midterm mid-term parliamentary legislative congressional gubernatorial mayoral local municipal national
  regional federal senate state snap primary open special runoff republican democratic civil world peace climate nuclear trade economic financial
  debt banking political security humanitarian military ground naval air terror terrorist suicide school church mosque mall nightclub airport
  hostage hotel embassy consulate market subway metro train plane bus truck crane stadium oil gas water mine factory bridge building dam
  refugee migrant migration ebola cholera zika flu hostage bomb arson car chemical gas mass police military coup ceasefire donor donors
  first second third fourth final fifth sixth historic landmark annual`);

/** Kinds of votes, by the office or body that is voted on. */
export const VOTE_LEVELS = wordSet(
  "presidential general midterm mid-term parliamentary legislative congressional gubernatorial mayoral municipal local snap",
);

export const ORDINALS = wordSet("first second third fourth fifth final last");

/** Words before a noun that make it one of many, or none. */
export const INDEFINITE =
  wordSet(`a an any some another each every no many several few other such two three four five six seven eight nine ten various more most
  all both either neither much which whose what our their his her my your its future past previous recent early earlier`);

/** Months, in full and short. */
export const MONTH_NAMES = wordSet(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.",
);
