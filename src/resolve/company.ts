/** Who is named in so many articles tells no more of those who are named beside them. */
const COMMON = 15;

/**
 * Whom the articles of a collection name, and who of them is so common that being named beside them tells nothing: in a
 * collection on an election, the candidates. Whoever becomes common stays so, whatever the order of the articles.
 */
export class Company {
  readonly #articles = new Map<string, Set<string>[]>();
  readonly #names = new Map<string, string[]>();
  readonly #common = new Set<string>();
  #fresh: (readonly [name: string, articles: readonly string[]])[] = [];

  /** Takes in whom an article names, and strikes out who is common: in this set, and in those of earlier articles. */
  add(article: string, neighbours: ReadonlySet<string>): void {
    // The set is the article's own; all that it names share it, so striking a name out here strikes it out for all of them.
    const own = neighbours as Set<string>;
    for (const name of [...own]) {
      if (this.#common.has(name)) {
        own.delete(name);
        continue;
      }
      const articles = this.#names.get(name) ?? [];
      const sets = this.#articles.get(name) ?? [];
      articles.push(article);
      sets.push(own);
      this.#names.set(name, articles);
      this.#articles.set(name, sets);
      if (articles.length < COMMON) continue;
      this.#common.add(name);
      for (const set of sets) set.delete(name);
      this.#names.delete(name);
      this.#articles.delete(name);
      this.#fresh.push([name, articles]);
    }
  }

  /** Who has become common since this was last asked, with the articles that named them before. */
  takeCommon(): readonly (readonly [name: string, articles: readonly string[]])[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}
