const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Stems that end in a doubled letter of their own ("add", "install"); elsewhere the second one came with the ending. */
const DOUBLE = set(`add odd egg err ebb purr butt boycott mitt inn whirr`);
/** Stems in -ll of more than one syllable that keep both; "controll", "travell" lose one. */
const DOUBLE_L =
  set(`install reinstall recall enroll befall appall fulfill distill instill forestall overspill refill enthrall uncontroll
  outsell resell retell foretell unroll misspell refuell stonewall`);
/** A k that came with the ending. */
const IN_C = set(`panick mimick picnick traffick frolick`);

/**
 * Stems without the e that they had, or that end like such and had none; asked before the endings. The rules of
 * spelling leave these open: "paste" and "past" both give "pasted".
 */
const WITH_E = set(`
  guid persuad dissuad tast wast past hast bast distast creat recreat procreat permeat delineat nauseat complet delet compet secret excret deplet
  unit reunit invit cit excit incit recit ignit expedit extradit rewrit underwrit overwrit
  conced preced imped reced supersed conven interven contraven reconven schem blasphem
  postpon phon telephon clon aton dethron enthron condon hon zon
  explor ignor restor scor stor ador bor implor deplor snor underscor outscor cor
  adher interfer persever rever coher rever reher
  bath breath cloth loath sooth seeth teeth lath swath writh bequeath unclothe
  chang rang arrang exchang estrang strang interchang rearrang derang challeng aveng reveng infring imping cring hing sing ting fring plung lung
  expung spong loung scroung syring
  inhal exhal impal upscal downscal cal
  ow aw dy ey ow glu su cu sho cano to ho hoe
  welcom becom overcom com hom chrom
  hop cop scop elop telescop
  chaf saf knif vouchsaf
  aw typ retyp
  believ reliev achiev receiv perceiv deceiv conceiv retriev
  leas leagu grievo caus paus
  reconcil compil profil`);
const WITHOUT_E = set(`
  focus refocus bias canvas gas bus chorus witness combat format debut pilot pivot ballot riot parrot depot carrot
  pencil stencil peril imperil council fossil devil evil
  altar sugar collar pillar cedar
  murmur sulfur
  margin cousin robin coffin origin bulletin cabin muffin
  victim maxim interim pilgrim custom accustom bottom fathom random blossom phantom
  worship gossip kinship
  period method
  organ orphan slogan human ban
  waltz blitz quartz
  sing hang bang long belong ring bring wrong cling fling sling spring string swing sting wing ping throng prolong
  ski taxi
  quiz whiz
  tariff
  quit acquit
  sweat threat
  arc sync
  balsam
  gallop develop envelop redevelop
  travel`);

/** By the stem's end, the first that fits: whether an e was dropped. */
const ENDINGS: readonly (readonly [pattern: RegExp, dropped: boolean])[] = [
  // One vowel and one consonant would have been doubled ("hopp"), so that an e is missing ("hop", "us", "quot").
  [/^(?:[^aeiouy]|qu)*[aeiouy][^aeiouywxh]$/u, true],
  [/(?:[cuv]|[^tz]z|[rld]g|[aeiou]g)$/u, true],
  [/[^s]s$/u, true],
  [/[^aeiourlw]l$/u, true],
  [/[iua]at$/u, true],
  [/[aeo][aeiou]t$|ui[td]$|ou[tdpr]$/u, false],
  [/[^aeiou](?:a|o|u)t$/u, true],
  [/[aeo][aeiou][bdfgklmnprt]$/u, false],
  [/(?:[^aeiou]|u)(?:a|i|o|u)d$/u, true],
  [/[^aeiou][iu][lrnmb]$|qui[rlnt]$|yz$/u, true],
  [/[^aeiou]ol$/u, true],
  [/(?:[^aeiou]|u)(?:ar|am|ap|ak|ik|ok|uk|yp|im|um|ip)$/u, true],
  [/[^aeiou]y[^aeiouywxh]$/u, true],
];

/**
 * The base that an ending (-ed, -ing, -er, -est) was put on: gives back a dropped e and takes away a doubled letter.
 * Example: "restor" gives "restore", "visit" "visit", "plann" "plan".
 */
export function restoreStem(stem: string): string {
  if (IN_C.has(stem)) return stem.slice(0, -1);
  if (WITH_E.has(stem)) return `${stem}e`;
  if (WITHOUT_E.has(stem)) return stem;
  if (/([bdgmnprt])\1$/u.test(stem)) return DOUBLE.has(stem) ? stem : stem.slice(0, -1);
  if (/[^aeiou]*[aeiou][^aeiou]+[aeo]ll$/u.test(stem)) return DOUBLE_L.has(stem) ? stem : stem.slice(0, -1);
  if (stem === "quizz" || stem === "buss" || stem === "gass" || stem === "whizz") return stem.slice(0, -1);
  for (const [pattern, dropped] of ENDINGS) if (pattern.test(stem)) return dropped ? `${stem}e` : stem;
  return stem;
}
