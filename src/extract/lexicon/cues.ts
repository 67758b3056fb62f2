import { wordSet } from "../../article/word-set.ts";

/** Verbs whose clause is what somebody says, thinks or wants: the clause or quotation is the content. */
export const CLAUSE_CUES =
  wordSet(`say tell add note claim argue state announce report write believe think warn insist suggest explain declare deny
  admit acknowledge concede confirm allege assert maintain contend stress emphasize emphasise reiterate repeat reply respond answer ask wonder hope
  fear expect predict promise pledge vow conclude observe remark comment point complain reveal disclose testify tweet post recall estimate agree
  understand know feel consider recommend propose demand urge rule find decide assume speculate indicate signal caution joke quip lament boast
  recount describe hint imply hold mention underline underscore highlight affirm counter retort shout whisper inform assure advise remind
  convince swear guarantee guess figure imagine reckon dispute doubt question worry forecast project calculate theorize posit opine charge
  read cite quote proclaim profess profess object protest plead recollect relate rumor surmise suspect show`);

/** Of these, the ones that introduce a direct quotation after or before a name. */
export const QUOTE_CUES =
  wordSet(`say tell add note claim argue state announce report write warn insist suggest explain declare deny admit acknowledge
  concede confirm allege assert maintain contend stress emphasize emphasise reiterate repeat reply respond answer ask wonder conclude observe
  remark comment complain reveal testify tweet post recall agree recommend propose demand urge joke quip lament boast recount describe continue
  read go begin counter retort shout whisper call affirm caution predict promise pledge vow think charge object protest plead put exclaim
  interject muse opine sigh laugh yell cry scream mutter blast slam criticize praise hail dismiss brand label denounce refer`);

/** Verbs whose infinitive is what somebody wants or promises: "pledged to …", "refused to …". */
export const INFINITIVE_CUES =
  wordSet(`pledge promise vow threaten offer agree refuse decline want plan hope intend demand ask seek wish
  propose volunteer swear claim expect aim decide prefer undertake profess resolve`);

/** Verbs of asking others: the object with its infinitive is the content: "asked the governments not to …". */
export const REQUEST_CUES =
  wordSet(`ask urge tell call order advise warn encourage invite beg implore request instruct press exhort appeal want
  remind expect`);

/** Verbs with a preposition whose noun phrase is the content: "called for cooperation". */
export const PREPOSITIONAL_CUES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", wordSet("for")],
  ["warn", wordSet("of against about")],
  ["push", wordSet("for")],
  ["argue", wordSet("for against")],
  ["complain", wordSet("about of")],
  ["appeal", wordSet("for")],
  ["point", wordSet("to")],
  ["speak", wordSet("of")],
  ["hint", wordSet("at")],
  ["insist", wordSet("on")],
  ["plead", wordSet("for")],
  ["press", wordSet("for")],
]);

/** Verbs whose noun phrase is the content, with the stance that they take on it. */
export const NOUN_PHRASE_CUES: ReadonlyMap<string, "supports" | "opposes" | null> = new Map([
  ["criticize", "opposes"],
  ["criticise", "opposes"],
  ["condemn", "opposes"],
  ["denounce", "opposes"],
  ["praise", "supports"],
  ["hail", "supports"],
  ["welcome", "supports"],
  ["blame", "opposes"],
  ["reject", "opposes"],
  ["deny", null],
  ["demand", null],
  ["propose", null],
  ["describe", null],
  ["call", null],
  ["label", null],
  ["brand", null],
  ["dub", null],
  ["urge", null],

  ["advocate", null],
  ["predict", null],
  ["dismiss", "opposes"],
  ["accuse", "opposes"],
  ["slam", "opposes"],
  ["blast", "opposes"],
  ["applaud", "supports"],
]);

/** Nouns that hold a statement when "that" follows: "the claim that …", "a statement saying". */
export const NOUN_CUES =
  wordSet(`claim statement allegation accusation argument belief assertion suggestion warning announcement promise report fear
  hope view opinion charge conviction complaint rumour rumor insistence denial pledge demand conclusion idea fact`);

/** Verbs that take a clause without "that". */
export const BARE_CLAUSE_CUES =
  wordSet(`say claim believe think argue warn insist hope fear suggest tell add note expect know feel predict deny admit
  maintain contend estimate report announce state acknowledge assert allege promise reckon guess wish suppose assume mean show reveal`);
