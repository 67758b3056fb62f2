/** Function words of English that hardly stand in texts of other languages (`in`, `is`, `was` and `over` do). */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    "the and that with from this which would their they been were said says has not but will its it are who his her of to after against " +
    "about into than amid more out up off new first"
  ).split(" "),
);
/** Of an English article they are a third of the words, of a list of headlines a tenth, of other languages one in fifty. */
const SHARE = 0.05;
/** Fewer words tell nothing: names and headlines look like any language. */
const FEWEST_WORDS = 30;
/** So much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
const FEWEST_LETTERS = 20;
const FEWEST_TO_NAME = 150;
const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * The English name of the language of a text that is certainly not English, else null. Certain is a text mostly in another
 * script, or one of thirty words and more with hardly any of the words that hold English sentences together and whose groups
 * of three letters are those of another language (franc).
 */
export async function foreignLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  if (latin * 2 >= letters) {
    const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (words.length < FEWEST_WORDS) return null;
    const english = words.reduce((sum, word) => sum + (ENGLISH.has(word) ? 1 : 0), 0);
    if (english >= words.length * SHARE) return null;
  }
  const { francAll } = await import("franc-min");
  const [[code] = ["und"], ...others] = francAll(sample, { minLength: FEWEST_LETTERS });
  if (code === "eng" || code === "sco") return null;
  // A short text in a script of many languages may be in any of them.
  const certain = code !== "und" && (others.length === 0 || letters >= FEWEST_TO_NAME);
  return (certain ? NAMES.of(code) : undefined) ?? "another language";
}
