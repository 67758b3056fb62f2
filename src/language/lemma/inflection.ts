import { IN_CHE, IN_IE, IN_OE, IN_USE, SINGULAR_OF, UNCHANGED } from "./irregular-nouns.ts";
import { PAST_OF } from "./irregular-verbs.ts";
import { restoreStem } from "./restore-stem.ts";

/** "1970s" and "90s" name ten years. */
const DECADE = /^'?\d*0s$/u;
const VOWEL = /[aeiouy]/u;

/** The singular of a plural noun in lower case: "countries" gives "country", "men" "man". */
export function singular(form: string): string {
  const known = SINGULAR_OF.get(form);
  if (known !== undefined) return known;
  if (UNCHANGED.has(form) || !form.endsWith("s") || form.endsWith("ss") || form.length < 3 || DECADE.test(form))
    return inCompound(form);
  const cut = form.slice(0, -1);
  if (form.endsWith("ies") && form.length > 4) return IN_IE.has(cut) ? cut : `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|tz|zz)es$/u.test(form)) return IN_CHE.has(cut) ? cut : form.slice(0, -2);
  if (form.endsWith("oes")) return IN_OE.has(cut) ? cut : form.slice(0, -2);
  if (form.endsWith("uses")) return IN_USE.has(cut) ? cut : form.slice(0, -2);
  if (form.endsWith("'s") || form.endsWith("’s")) return form.slice(0, -2);
  return inCompound(form) === form ? cut : inCompound(form);
}

/** "policemen" goes as "men" does, "housewives" as "wives". */
function inCompound(form: string): string {
  const end = /(?:men|women|children|feet|teeth|mice|lives|wives|knives|wolves|shelves|leaves|people)$/u.exec(form)?.[0];
  const one = end === undefined || end === form ? undefined : SINGULAR_OF.get(end);
  return one === undefined || end === undefined ? form : form.slice(0, -end.length) + one;
}

/** The base of a verb's third person in lower case: "tries" gives "try", "goes" "go". */
export function baseOfThird(form: string): string {
  if (form.endsWith("ies")) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|tz|o)es$/u.test(form)) return IN_CHE.has(form.slice(0, -1)) ? form.slice(0, -1) : form.slice(0, -2);
  if (/^(?:focus|bias|canvas|gas)es$/u.test(form)) return form.slice(0, -2);
  return form.endsWith("s") && !form.endsWith("ss") ? form.slice(0, -1) : form;
}

/** The base of a past form or past participle in lower case: "tried" gives "try", "began" "begin". */
export function baseOfPast(form: string): string {
  const known = PAST_OF.get(form) ?? PAST_OF.get(form.replace(/^(?:re|un|mis|over|out|under|pre)-?/u, ""));
  if (known !== undefined) return PAST_OF.has(form) ? known : form.slice(0, form.length - pastLength(form)) + known;
  if (form.endsWith("ied")) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (form.endsWith("eed")) return form.slice(0, -1);
  if (!form.endsWith("ed") || !VOWEL.test(form.slice(0, -2))) return form.replace(/['’]d$/u, "");
  return restoreStem(form.slice(0, -2));
}

function pastLength(form: string): number {
  return form.replace(/^(?:re|un|mis|over|out|under|pre)-?/u, "").length;
}

const YING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dying: "die",
    lying: "lie",
    tying: "tie",
    vying: "vie",
    untying: "untie",
    underlying: "underlie",
    belying: "belie",
  }),
);

/** The base of a verb's -ing form in lower case: "making" gives "make", "running" "run". */
export function baseOfIng(form: string): string {
  const known = YING.get(form);
  if (known !== undefined) return known;
  const whole = /in['’]$/u.test(form) ? `${form.slice(0, -1)}g` : form;
  if (!whole.endsWith("ing") || !VOWEL.test(whole.slice(0, -3))) return form;
  return restoreStem(whole.slice(0, -3));
}

/** The base of a compared form in lower case: "bigger" gives "big", "earliest" "early". */
export function baseOfCompared(form: string): string {
  const stem = /^(.{2,})(?:er|est)$/u.exec(form)?.[1];
  if (stem === undefined) return form;
  return stem.endsWith("i") ? `${stem.slice(0, -1)}y` : restoreStem(stem);
}
