/** Verbs whose past is not their base and -ed: base, past, participle where it differs; "/" parts forms of equal right. */
const VERBS = `
arise arose arisen; awake awoke awoken; babysit babysat; bear bore born/borne; beat beat beaten; become became become; befall befell befallen;
beget begot begotten; begin began begun; behold beheld; bend bent; beset beset; bet bet; bid bid/bade bidden; bind bound; bite bit bitten;
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burnt; burst burst; buy bought;
cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; do did done;
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; fit fit; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast; forego forewent foregone;
foresee foresaw foreseen; foretell foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken;
freeze froze frozen; get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard;
hide hid hidden; hit hit; hold held; hurt hurt; inset inset; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant;
leap leapt; learn learnt; leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met;
mislead misled; misread misread; mistake mistook mistaken; misunderstand misunderstood; mow mowed mown; outdo outdid outdone; outgrow outgrew outgrown;
outrun outran outrun; outsell outsold; overcome overcame overcome; overdo overdid overdone; overhear overheard; override overrode overridden;
overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid;
plead pled; prove proved proven; put put; quit quit; read read; rebuild rebuilt; redo redid redone; remake remade; repay repaid; resell resold;
reset reset; rethink rethought; rewrite rewrote rewritten; rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn;
say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn; shake shook shaken; shave shaved shaven; shed shed;
shine shone; shoot shot; show showed shown; shrink shrank/shrunk shrunken; shut shut; sing sang sung; sink sank/sunk sunken; sit sat; slay slew slain;
sleep slept; slide slid; sling slung; slit slit; sow sowed sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun;
spit spat; split split; spoil spoilt; spread spread; spring sprang/sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank/stunk;
strew strewed strewn; stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept;
swell swelled swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; telecast telecast; tell told; think thought;
thrive throve; throw threw thrown; thrust thrust; tread trod trodden; undercut undercut; undergo underwent undergone; underlie underlay underlain;
understand understood; undertake undertook undertaken; underwrite underwrote underwritten; undo undid undone; unwind unwound; uphold upheld;
upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld;
withstand withstood; wring wrung; write wrote written`;

/** Past forms and participles of irregular verbs, by form. */
export const PAST_OF: ReadonlyMap<string, string> = new Map(
  VERBS.split(";").flatMap((entry) => {
    const [base = "", ...forms] = entry.trim().split(" ");
    return forms.flatMap((form) => form.split("/")).map((form) => [form, base] as const);
  }),
);

/** Forms of the verbs that stand alone, in full and as clitics; "'s" and "'d" are most often these. */
export const AUXILIARY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: "am are is was were been being 'm 're 's m re s r ai",
    have: "has had having 've ve",
    do: "does did doing done",
    will: "'ll wo ll",
    would: "'d d",
    can: "ca",
    shall: "sha",
    get: "gets got getting gotten",
    go: "gon",
    want: "wan",
  }).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);
