export const GIVEN_NAMES_FEMALE: ReadonlySet<string> = new Set(["Mary"]);
export const GIVEN_NAMES_MALE: ReadonlySet<string> = new Set(["John", "Dmitry", "Jack", "Edward"]);
