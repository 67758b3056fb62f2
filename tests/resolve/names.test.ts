import { describe, expect, test } from "vitest";
import { initialsOf, isAcronym, thingKey } from "../../src/resolve/names.ts";
import { isShortName, personName, relateNames } from "../../src/resolve/person-name.ts";
import { placeKey } from "../../src/resolve/place-names.ts";
import { roleBeside } from "../../src/resolve/role-reader.ts";
import { fieldsOf } from "../../src/resolve/roles.ts";
import { alikeness } from "../../src/resolve/spelling.ts";

describe("the name of a person", () => {
  const parts: readonly (readonly [name: string, given: string, family: string, suffix: string | null])[] = [
    ["Karen Holt", "karen", "holt", null],
    ["Li Xiaodong", "xiaodong", "li", null],
    ["Kim Min-jun", "min jun", "kim", null],
    ["Lee Smith", "lee", "smith", null],
    ["Bas van Rijn", "bas", "rijn", null],
    ["Van Rijn", "", "rijn", null],
    ["Al-Harbi", "", "harbi", null],
    ["Al Gore", "al", "gore", null],
    ["Robert Kincaid Jr.", "robert", "kincaid", "jr"],
    ["Swimmer Li Wei", "wei", "li", null],
    ["Abdel Rahman al-Sayed", "abdulrahman", "sayed", null],
    ["Gøran Ødegård", "goran", "odegard", null],
  ];
  test.each(parts)("%s has its parts", (name, given, family, suffix) => {
    const person = personName(name);
    expect([person?.given.join(" "), person?.family, person?.suffix]).toEqual([given, family, suffix]);
  });

  test("of one word is short, and of no word is none", () => {
    expect(isShortName(personName("Holt") as never)).toBe(true);
    expect(personName("?!")).toBeNull();
  });

  const relations: readonly (readonly [a: string, b: string, relation: string])[] = [
    ["Karen Holt", "Karen Holt", "same"],
    ["Holt", "Karen Holt", "short"],
    ["Li", "Li Wei", "short"],
    ["Wei", "Li Wei", "short"],
    ["William Ashford", "Bill Ashford", "nickname"],
    ["Sergei Malenko", "Sergey Malenko", "spelling"],
    ["Mohammed Hassan", "Muhammad Hassan", "nickname"],
    ["James T. Carver", "James Carver", "fuller"],
    ["James T. Carver", "James R. Carver", "other"],
    ["J. Carver", "James Carver", "initial"],
    ["Khin May Thet", "May Thet", "part"],
    ["Abe Shinzo", "Shinzo Abe", "order"],
    ["Karen Holt", "Daniel Holt", "other"],
    ["Karen Holt", "Karen Bolt", "other"],
  ];
  test.each(relations)("%s and %s are related as they should, from both sides", (a, b, relation) => {
    const [x, y] = [personName(a), personName(b)];
    if (!x || !y) throw new Error("no names");
    expect([relateNames(x, y), relateNames(y, x)]).toEqual([relation, relation]);
  });
});

test("words are alike as transcriptions are, and not because they are short or share consonants", () => {
  const like: readonly (readonly [string, string])[] = [
    ["sergei", "sergey"],
    ["oksana", "oxana"],
    ["mueller", "muller"],
    ["gaddafi", "qaddafi"],
    ["viktor", "victor"],
    ["tymoshchuk", "timoschuk"],
  ];
  for (const [a, b] of like) expect([a, b, alikeness(a, b)]).toEqual([a, b, 2]);
  const unlike: readonly (readonly [string, string])[] = [
    ["hassan", "hussein"],
    ["maria", "mario"],
    ["li", "le"],
    ["chen", "chan"],
    ["holt", "hold"],
  ];
  for (const [a, b] of unlike) expect([a, b, alikeness(a, b)]).toEqual([a, b, 0]);
});

test("the name of a thing is one in British and American spelling, with and without dots and legal form", () => {
  expect(thingKey("U.S. Defence Department")).toBe(thingKey("US Defense Department"));
  expect(thingKey("Pell & Hart Ltd.")).toBe(thingKey("Pell and Hart"));
  expect(thingKey("Hind Minerals plc")).toBe("hind minerals");
  expect(placeKey("Kiev")).toBe(placeKey("Kyiv"));
  expect(placeKey("Kiel")).toBe("kiel");
});

test("initials are those of the words that count, or of all", () => {
  expect(initialsOf("federal bureau of investigation")).toEqual(["fbi", "fboi"]);
  expect(initialsOf("interpol")).toEqual([]);
  for (const name of ["NSA", "U.N.", "AFL-CIO"]) expect([name, isAcronym(name)]).toEqual([name, true]);
  for (const name of ["G20", "Interpol", "Li", "IBM Research", "A"]) expect([name, isAcronym(name)]).toEqual([name, false]);
});

describe("the role beside a name", () => {
  const roleAt = (text: string, name: string) =>
    roleBeside(text, text.indexOf(name), text.indexOf(name) + name.length, () => false);
  const roles: readonly (readonly [text: string, role: string])[] = [
    ["Deputy Commerce Minister Li Wei left.", "deputy commerce minister"],
    ["Its spokesman, Li Wei, left.", "spokesman"],
    ["The head of Sibgas, Li Wei, left.", "head"],
    ["Li Wei, a hydrologist who worked here, left.", "hydrologist"],
    ["Li Wei, 45, the former mayor of Tulsa, left.", "mayor"],
    ["Li Wei is a lawyer.", "lawyer"],
    ["Col. Li Wei left.", "col"],
  ];
  test.each(roles)("is read: %s", (text, role) => expect(roleAt(text, "Li Wei").role).toBe(role));

  const none: readonly string[] = [
    "Of course, Mr. Li Wei left.",
    "Li Wei, his lawyer, left.",
    "He left the minister. Li Wei stayed.",
    "The minister left, Li Wei said.",
    "Li Wei left the lawyer.",
    "Li Wei, who met the mayor, left.",
  ];
  test.each(none)("is not: %s", (text) => expect(roleAt(text, "Li Wei").role).toBeNull());

  test("comes with age and form of address", () => {
    expect(roleAt("Li Wei, 45, left.", "Li Wei").age).toBe(45);
    expect(roleAt("Li Wei, 4, left.", "Li Wei").age).toBeNull();
    expect(roleAt("Mrs. Li Wei left.", "Li Wei").sex).toBe("f");
    expect(roleAt("Its spokesman, Li Wei, left.", "Li Wei").sex).toBe("m");
  });

  test("tells of a walk of life, or of none by itself", () => {
    expect(fieldsOf("deputy commerce minister")).toEqual(["politics"]);
    expect(fieldsOf("police chief")).toEqual(["police"]);
    expect(fieldsOf("attorney general")).toContain("law");
    expect(fieldsOf("president")).toEqual([]);
    expect(fieldsOf("head coach")).toEqual(["sport"]);
  });
});
