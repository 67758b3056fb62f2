import { describe, expect, test } from "vitest";
import { foreignLanguage } from "../../src/readers/language.ts";
import { readAll } from "../../src/readers/read.ts";

const FOREIGN = {
  German:
    "Der Präsident traf den russischen Ministerpräsidenten am Mittwoch in der Stadt, und beide sprachen über das Internet. Li sagte vor den Delegierten, " +
    "dass die Regeln für alle gelten müssten, auch für die großen Konzerne. Die Konferenz dauert noch bis Freitag und wird von vielen Ministern besucht.",
  French:
    "Le président a rencontré mercredi le premier ministre russe dans la ville, et tous deux ont parlé d’Internet. Li a déclaré devant les délégués que " +
    "les règles devaient valoir pour tous, même pour les grandes entreprises. La conférence dure encore jusqu’à vendredi.",
  Spanish:
    "El presidente se reunió el miércoles con el primer ministro ruso en la ciudad, y ambos hablaron de Internet. Li dijo ante los delegados que las " +
    "reglas debían valer para todos, también para las grandes empresas. La conferencia dura todavía hasta el viernes.",
  Dutch:
    "De president ontmoette woensdag de Russische premier in de stad, en beiden spraken over het internet. Li zei tegen de afgevaardigden dat de regels " +
    "voor iedereen moeten gelden, of zij nu groot of klein zijn. De conferentie is in volle gang en was al eerder in deze stad.",
  Russian:
    "Президент встретился в среду с премьер-министром в городе, и оба говорили об Интернете. Он сказал, что правила должны действовать для всех, в том числе для больших компаний. Встреча продлится до пятницы.",
  "another language": "Президент встретился в среду с премьер-министром.",
  Chinese: "国家主席星期三在乌镇会见了总理，两人谈到了互联网的规则和未来的合作。",
  Arabic:
    "التقى الرئيس يوم الأربعاء برئيس الوزراء في المدينة وتحدث الاثنان عن الإنترنت. وقال أمام المندوبين إن القواعد يجب أن تسري على الجميع، بما في ذلك الشركات الكبرى، وإن المؤتمر سيستمر حتى يوم الجمعة في نفس المدينة.",
};

const HEADLINES = [
  "FBI drops case against Apple after unlocking phone",
  "China adopts cybersecurity law despite protests",
  "FCC adopts strict rules on net neutrality",
  "Russia orders LinkedIn blocked under data law",
  "Brussels adopts Privacy Shield for data sent to America",
  "Dilma Rousseff visita São Paulo",
];

describe("a text in another language", () => {
  test.each(Object.entries(FOREIGN))("in %s is told, and left out", async (language, text) => {
    expect(await foreignLanguage(text)).toBe(language);
    const { articles, problems } = await readAll({ name: "talks.txt", bytes: new TextEncoder().encode(text) });
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ code: "E118", message: expect.stringContaining(language) }]);
  });

  test("does not keep the English ones beside it from being read", async () => {
    const records = [FOREIGN.German, "Xi Jinping met Dmitry Medvedev.", FOREIGN.Russian].map((text) => JSON.stringify({ text }));
    const { articles, problems } = await readAll({ name: "x.jsonl", bytes: new TextEncoder().encode(records.join("\n")) });
    expect(articles.map(({ text }) => text)).toEqual(["Xi Jinping met Dmitry Medvedev."]);
    expect(problems.map(({ code }) => code)).toEqual(["E118", "E118"]);
  });
});

describe("an English text", () => {
  test.each(HEADLINES)("that is a headline is never taken for another language: %s", async (headline) => {
    expect(await foreignLanguage(headline)).toBeNull();
  });

  test("of nothing but headlines, names or foreign quotations is one", async () => {
    expect(await foreignLanguage(HEADLINES.join("\n"))).toBeNull();
    expect(await foreignLanguage("Xi Jinping, Li Keqiang, Wang Yi, Lu Wei")).toBeNull();
    expect(await foreignLanguage("He said: “习近平会见了梅德韦杰夫”, and that was all of it that they were told.")).toBeNull();
    const quoting = `The minister told the reporters that the words of the speech were: “${FOREIGN.French.slice(0, 150)}” and they took it from there.`;
    expect(await foreignLanguage(quoting)).toBeNull();
    expect(await foreignLanguage("")).toBeNull();
    expect(await foreignLanguage("1 2 3 — 4")).toBeNull();
  });
});
