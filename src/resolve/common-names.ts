import { wordSet } from "../article/word-set.ts";

const HEADS = wordSet(`
  party union bank hospital stadium university library museum council commission committee association federation front theater park
  square station airport bridge palace hotel club league alliance movement road street church cathedral hall market school college
  institute academy center company authority board office service chamber council guard democrats socialists liberals
  conservatives greens republicans communists nationalists
`);
const QUALIFIERS = wordSet(`
  national central general royal united new old people peoples s olympic city town state public grand main international socialist social
  democratic liberal labor communist green conservative republican progressive workers christian islamic justice freedom independent
  nationalist unity reform election electoral human rights civil aviation football teachers of and the for commerce industry
  health transport police student students farmers trade trades railway bus north south east west northern southern eastern western
  university river high middle upper lower technical medical art arts modern history opera first second third
`);

/** Whether many bodies and places may have a name: "Socialist Party", "Olympic Stadium", "Central Hospital". */
export function isCommonName(key: string): boolean {
  const words = key.split(" ");
  return (
    words.length > 1 && words.every((word) => HEADS.has(word) || QUALIFIERS.has(word)) && words.some((word) => HEADS.has(word))
  );
}
