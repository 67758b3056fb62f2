import { CUE_CLASSES, type CueClass } from "../../article/extraction.ts";
import { wordSet } from "../../article/word-set.ts";

/** What a cue does with its content, and the ways in which the content may follow it. */
export interface Cue {
  readonly cueClass: CueClass;
  /** A clause: "said that prices rose", "wonders whether …". */
  readonly clause: boolean;
  /** A quotation: "…", she added. */
  readonly quote: boolean;
  /** An infinitive of the same person: "promised to leave". */
  readonly infinitive: boolean;
  /** An object with its infinitive: "urged the states to act". */
  readonly request: boolean;
  /** A noun phrase: "denied the report". */
  readonly noun: boolean;
  /** A noun phrase only with what is said of it: "called the plan a mistake", "described it as …". */
  readonly label: boolean;
  /** A noun phrase after one of these prepositions: "called for calm". */
  readonly prepositions: ReadonlySet<string>;
}

// Each verb: its ways (c clause, q quotation, i infinitive, r request, o noun phrase, x label), then its prepositions.
const VERBS: Readonly<Record<CueClass, string>> = {
  says: `say=cq tell=cqr add=cqo note=cqo write=cq state=cqo report=cqo announce=cqo reveal=co disclose=co explain=cqo mention=co cite=o
    reply=cq respond=cq answer=cq remark=cq/on,upon comment=cq observe=cq point=cq/to recall=cqo recount=cqo continue=q go=q begin=q
    read=q reference=o reiterate=cqo repeat=cqo stress=cqo emphasize=cqo emphasise=cqo underscore=cqo underline=cqo highlight=o
    tweet=cq post=cq retweet=o outline=o chant=q shout=q yell=q scream=q cry=q whisper=q mutter=q exclaim=q joke=cq/about quip=cq
    declare=cq proclaim=cqo testify=cq inform=c assure=c remind=cr clarify=cq confirm=co conclude=cq rule=c show=co indicate=c
    suggest=cqo demonstrate=c hint=c/at imply=cq signal=c opine=cq muse=cq interject=q email=cq refer=x/to quote=x describe=cx
    characterize=x characterise=x portray=x depict=x paint=x label=x dub=x term=x call=qx put=q advise=cqr speak=/of,about reason=cq
    find=co document=c reaffirm=co affirm=cq retort=cq counter=cq relay=c articulate=o admit=cqo acknowledge=cqo concede=cqo
    confess=cq attribute=/to vouch=/for advance=o apologize=cq/for apologise=cq/for`,
  claims: `claim=cqio allege=cqo argue=cq/for,against contend=cq maintain=cq insist=cq/on,upon assert=cqo accuse=o charge=cq boast=cq/of,about
    brag=cq/about profess=ci posit=c theorize=c purport=i`,
  denies: "deny=cqo reject=o dispute=co refute=o rebut=o dismiss=o doubt=c disavow=o refuse=i decline=i",
  warns: "warn=cqr/of,against,about caution=cqr/against threaten=i fear=co worry=c/about alert=c",
  demands: `demand=cqio urge=cqro call=/for,on,upon ask=r/for order=ro press=/for push=/for appeal=/for plead=q/for,with beg=r/for
    implore=qr instruct=r encourage=r recommend=cqo propose=cqio advocate=o/for exhort=r request=co`,
  promises: "promise=cqio pledge=cqio vow=cqi swear=cqi guarantee=c offer=i agree=cqi undertake=i commit=/to",
  asks: "ask=cq wonder=cq question=cqo inquire=cq query=cq",
  thinks: `think=cq believe=c/in feel=c know=c understand=c consider=x realize=c realise=c recognize=cx recognise=cx see=x view=x regard=x
    deem=x expect=c predict=cqo forecast=co anticipate=c assume=c suspect=c guess=cq reckon=cq estimate=cqo figure=c imagine=c
    speculate=cq learn=c determine=c remember=c lament=cqo bemoan=o regret=c rate=x judge=x credit=x agree=cq/with disagree=c/with foresee=co admire=o resent=co dislike=o decide=c`,
  wants: "want=iro hope=ci/for wish=c plan=i intend=i aim=i prefer=io",
  praises:
    "praise=o applaud=o hail=o herald=o commend=o compliment=o congratulate=o thank=o laud=o tout=o welcome=o extol=o endorse=o",
  criticizes: `criticize=qo criticise=qo condemn=qo denounce=qo blame=o slam=qo blast=qo mock=o ridicule=o deride=o decry=qo assail=o lambast=o
    lambaste=o chide=o rebuke=o scold=o chastise=o bash=o deplore=o oppose=o rail=/against lash=/at complain=cq/about,of protest=cq object=cq/to
    disparage=o savage=o liken=x compare=x attack=x brand=x`,
};

function cuesOf(): ReadonlyMap<string, readonly Cue[]> {
  const found = new Map<string, Cue[]>();
  for (const cueClass of CUE_CLASSES) {
    for (const row of VERBS[cueClass].trim().split(/\s+/u)) {
      const [lemma, ways] = row.split("=") as [string, string];
      const [letters = "", prepositions = ""] = ways.split("/");
      const cue: Cue = {
        cueClass,
        clause: letters.includes("c"),
        quote: letters.includes("q"),
        infinitive: letters.includes("i"),
        request: letters.includes("r"),
        noun: letters.includes("o"),
        label: letters.includes("x"),
        prepositions: new Set(prepositions ? prepositions.split(",") : []),
      };
      found.set(lemma, [...(found.get(lemma) ?? []), cue]);
    }
  }
  return found;
}

const CUES = cuesOf();

/** The cues that a verb may be, by its base form; several where it does several things ("ask", "call"). */
export const cuesOfVerb = (lemma: string): readonly Cue[] => CUES.get(lemma) ?? [];

/** The verbs that take a clause as their content. */
export const takesClause = (lemma: string): boolean => cuesOfVerb(lemma).some((cue) => cue.clause);

/** Verbs of the plain telling of what was said, believed by all: what follows a comma and one of them is theirs. */
export const PLAIN_CUES = wordSet(
  "say tell add write report note argue claim suggest warn insist explain announce believe think state",
);

/** Nouns that hold a statement, with what they do: "the claim that …", "his call for …", "a warning of …". */
export const NOUN_CUES: ReadonlyMap<
  string,
  { readonly cueClass: CueClass; readonly prepositions: ReadonlySet<string>; readonly infinitive: boolean }
> = new Map(
  (
    [
      ["claims", "claim allegation assertion contention argument insistence boast lie", "of about", false],
      ["claims", "case", "", false],
      ["claims", "accusation charge", "of against", false],
      [
        "says",
        "statement announcement declaration suggestion admission acknowledgement acknowledgment assessment account recollection revelation disclosure confession remark comment report explanation conclusion finding",
        "of about on",
        false,
      ],
      ["says", "decision ruling verdict determination judgment judgement", "", false],
      ["denies", "denial rejection dismissal", "of", false],
      ["denies", "refusal", "", true],
      ["warns", "warning threat", "of about", true],
      ["warns", "fear concern worry", "of about over", false],
      ["demands", "call demand request plea appeal", "for", true],
      ["demands", "recommendation proposal", "for", true],
      ["promises", "promise pledge vow offer commitment assurance", "of", true],
      ["thinks", "belief opinion view conviction prediction estimate suspicion hope expectation assumption", "of", false],
      ["praises", "praise endorsement", "of for", false],
      ["criticizes", "criticism condemnation complaint denunciation", "of about for", false],
    ] as const
  ).flatMap(([cueClass, nouns, prepositions, infinitive]) =>
    nouns.split(" ").map((noun) => [noun, { cueClass, prepositions: new Set(prepositions.split(" ")), infinitive }] as const),
  ),
);

/** Adjectives whose clause is what somebody thinks: "is confident that …", "are worried the law …". */
export const ADJECTIVE_CUES: ReadonlyMap<string, CueClass> = new Map([
  ...[..."confident convinced sure certain aware unaware adamant hopeful optimistic skeptical sceptical doubtful".split(" ")].map(
    (word): [string, CueClass] => [word, "thinks"],
  ),
  ...["worried", "concerned", "afraid", "fearful"].map((word): [string, CueClass] => [word, "warns"]),
]);

/** Nouns for what is said in writing: the body or person that it is of speaks ("a Defense Department news release said"). */
export const DOCUMENT_NOUNS =
  wordSet(`statement report letter release memo petition ruling sentence verdict lawsuit complaint filing document email e-mail tweet post
  survey poll study article editorial bulletin communique communiqué declaration resolution motion note message blog transcript affidavit
  indictment decision judgment judgement order dossier briefing newsletter paper brief submission suit testimony speech column op-ed
  essay book memoir autobiography manifesto website opinion dissent audit review analysis leaflet pamphlet advertisement advert ad
  research motion plea appeal press-release`);

/** Words for one and the same kind of document: what is a "study" first may be the "analysis" later. */
const KINDS: readonly ReadonlySet<string>[] = [
  wordSet("study survey analysis research review"),
  wordSet("ruling decision opinion order judgment judgement verdict"),
  wordSet("letter note email e-mail message memo"),
  wordSet("lawsuit suit complaint filing brief petition submission motion"),
  wordSet("statement release press-release communique communiqué"),
  wordSet("article column op-ed editorial essay"),
];

/** The nouns by which a document may be called again: "the analysis" for a "study". */
export const sameDocument = (noun: string): ReadonlySet<string> => KINDS.find((kind) => kind.has(noun)) ?? new Set([noun]);
