import { wordSet } from "../../article/word-set.ts";

/** Words before a name that say only that a person follows. */
export const HONORIFICS =
  wordSet(`Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Sir Lord Lady Dame Prof. Prof Rev. Rev Father Sheikh Imam Ayatollah Pope
  Hon. Mullah Rabbi Bishop Archbishop Cardinal Pastor Reverend Brother Sister Madame Baroness Baron Count Sultan Emir Shaikh Grand
  Gen. General Lt. Lieutenant Col. Colonel Maj. Major Capt. Captain Sgt. Sergeant Cpl. Corporal Adm. Admiral Brig. Brigadier Cmdr. Commander
  Marshal Private Pvt. Inspector Detective Justice Sen. Senator Rep. Representative Gov. Congressman Congresswoman Councilman Councillor
  Comrade Emeritus Senators Representatives Sens. Sens Reps. Reps Govs. Govs Drs. Messrs. Judge Officer Deputy Vice Acting Former Ex Chief Prince Princess King Queen Emperor Emperor Crown Ambassador Amb. Attorney`);

/** Offices whose holder leads the body that is named with them. */
export const LEADING_OFFICES =
  wordSet(`president|prime minister|premier|chancellor|king|queen|emperor|minister|secretary|attorney general|
  governor|mayor|chairman|chairwoman|chairperson|chair|chief|head|director|director general|director-general|general director|ceo|
  chief executive|chief executive officer|managing director|commander|commander-in-chief|leader|supreme leader|secretary general|
  secretary-general|general secretary|speaker|commissioner|coach|head coach|captain|ruler|principal|dean|rector|superintendent|boss|
  executive director|police chief|army chief|sultan|emir|crown prince|pope|dictator|head of state|commandant|sheriff|marshal|convenor|
  co-chair|co-chairman|co-leader|president-elect|foreign minister|defence minister|defense minister|finance minister|interior minister|
  secretary of state|foreign secretary|home secretary|defense secretary|defence secretary|treasury secretary|commerce secretary|
  chief justice|party secretary|majority leader|minority leader|administrator|manager|general manager`);

/** Roles whose holder belongs to the body that is named with them. */
export const MEMBER_ROLES =
  wordSet(`spokesman|spokeswoman|spokesperson|adviser|advisor|senator|congressman|congresswoman|representative|mp|lawmaker|
  member|reporter|correspondent|editor|analyst|professor|researcher|ambassador|envoy|special envoy|official|officer|lawyer|attorney|engineer|
  employee|contractor|executive|judge|justice|fellow|senior fellow|expert|scientist|economist|player|deputy|deputy director|
  deputy prime minister|vice president|vice premier|vice chairman|vice minister|deputy minister|assistant secretary|under secretary|undersecretary|
  diplomat|legislator|strategist|journalist|writer|columnist|blogger|author|producer|presenter|anchor|lecturer|scholar|student|teacher|
  activist|campaigner|organizer|negotiator|chief negotiator|prosecutor|detective|soldier|fighter|militant|striker|midfielder|defender|
  goalkeeper|bishop|archbishop|priest|imam|editor at large|editor-in-chief|managing editor|general counsel|counsel|chief of staff|
  press secretary|deputy chief|deputy head|chief economist|chief scientist|treasurer|trustee|board member|councillor|commissioner|
  delegate|agent|special agent|candidate|nominee|mep|aide|staffer|technician|programmer|developer|vice-president|deputy commissioner|
  assistant director|associate professor|assistant professor|chief strategist|senior adviser|national security adviser|security adviser|
  deputy secretary|permanent representative|high representative|high commissioner|co-founder|founder|rapporteur|special rapporteur|cfo|coo|cto|chief financial officer|chief operating officer|
  chief technology officer`);

/** Adjectives and adverbs that may stand between a body and an office, or before it. */
export const TITLE_MODIFIERS =
  wordSet(`former then acting shadow deputy vice senior chief new current outgoing incoming late interim longtime long-time veteran
  ex assistant associate executive general national federal special first second regional state top lead founding honorary joint co
  foreign prime press managing research policy science legal political`);
