/** No more than ASCII, and nothing that RFC 3986 forbids. */
const ADDRESS = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]{1,2000}$/u;

/** Whether a text is a clean web address, which may stand as one in a file; others are mere text. */
export const isWebAddress = (text: string): boolean => ADDRESS.test(text);
