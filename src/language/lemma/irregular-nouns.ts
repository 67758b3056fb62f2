const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Plurals that no rule gives: singular, plural. */
const PAIRS = `
man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; person persons; die dice;
criterion criteria; phenomenon phenomena; alumnus alumni; bacterium bacteria; fungus fungi; nucleus nuclei; stimulus stimuli; syllabus syllabi;
radius radii; cactus cacti; focus foci; locus loci; terminus termini; larva larvae; alga algae; vertebra vertebrae; formula formulae; antenna antennae;
nebula nebulae; index indices; matrix matrices; appendix appendices; vertex vertices; vortex vortices; memorandum memoranda; curriculum curricula;
stratum strata; millennium millennia; referendum referenda; symposium symposia; consortium consortia; genus genera; corpus corpora;
analysis analyses; crisis crises; thesis theses; hypothesis hypotheses; synthesis syntheses; diagnosis diagnoses; prognosis prognoses; oasis oases;
parenthesis parentheses; emphasis emphases; neurosis neuroses; axis axes; basis bases; paralysis paralyses; metamorphosis metamorphoses;
wolf wolves; wife wives; knife knives; life lives; leaf leaves; shelf shelves; half halves; self selves; thief thieves; calf calves; loaf loaves;
scarf scarves; hoof hooves; elf elves; sheaf sheaves; housewife housewives; midwife midwives; afterlife afterlives; bookshelf bookshelves;
quiz quizzes; gas gases; bus buses; lens lenses; atlas atlases; canvas canvases; alias aliases; bias biases; iris irises; trellis trellises;
Christmas Christmases; minibus minibuses; plus pluses; passer-by passers-by; passerby passersby; runner-up runners-up; attorney-general attorneys-general; money monies; minute mins; premise premises`;

/** Plurals that no rule gives, by form. */
export const SINGULAR_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.split(";").map((entry) => {
    const [one = "", many = ""] = entry.trim().split(" ");
    return [many.toLowerCase(), one] as const;
  }),
);

/** Nouns that end like plurals and are none, or have no singular. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  words(`people series species news means headquarters sheep fish deer aircraft spacecraft politics economics physics mathematics ethics athletics
  diabetes cattle police folk offspring crossroads whereabouts gallows corps chassis rendezvous clothes thanks goods proceeds odds alms
  lens gas bus chaos kudos pus plus thus bias alias atlas canvas virus campus status minus focus bonus census congress process access success business
  dice swine trout salmon shrimp bison moose squid media data regards jeans pants trousers contents
  proceedings savings genitals surroundings outskirts belongings earnings manners philippines netherlands beatles troops mores`),
);

/** Nouns in -ie, whose plurals look like those in -y. */
export const IN_IE: ReadonlySet<string> = new Set(
  words(`movie cookie zombie calorie tie pie lie die rookie genie brownie hippie newbie selfie prairie veggie auntie collie cutie goodie groupie
  hoodie indie junkie pixie birdie boogie bookie budgie caddie eerie freebie foodie laddie lassie magpie menagerie necktie oldie pinkie quickie
  roadie smoothie sortie sweetie techie walkie-talkie yuppie eyrie coterie camaraderie bourgeoisie townie homie barbie bowtie doggie`),
);

/** Nouns in -che and -xe, whose plurals look like those in -ch and -x. */
export const IN_CHE: ReadonlySet<string> = new Set(
  words(`ache headache stomachache toothache backache heartache earache cache niche avalanche mustache moustache cliche brioche quiche creche
  douche pastiche tranche porsche deluxe axe`),
);

/** Nouns in -oe; other plurals in -oes belong to nouns in -o. */
export const IN_OE: ReadonlySet<string> = new Set(
  words(`shoe toe foe woe canoe doe oboe hoe roe throe horseshoe snowshoe tiptoe aloe floe`),
);

/** Nouns in -use; other plurals in -uses belong to nouns in -us. */
export const IN_USE: ReadonlySet<string> = new Set(
  words(`use excuse abuse fuse muse refuse ruse recluse misuse reuse overuse disuse cause clause pause applause house spouse blouse mouse
  warehouse greenhouse courthouse farmhouse powerhouse townhouse lighthouse clubhouse firehouse coffeehouse guesthouse grouse louse douse`),
);
