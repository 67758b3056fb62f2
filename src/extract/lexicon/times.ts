const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|january|february|march|april|june|july|august|september|october|november|december|week|month|year|day|morning|evening|night|afternoon)$/u;

/** Whether a word, lower case, tells a time: "friday", "yesterday". They are no speakers, though a tree may say so. */
export const isTime = (lower: string): boolean => TIME.test(lower);
