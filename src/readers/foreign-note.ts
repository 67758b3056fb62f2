import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { foreignLanguage } from "./language.ts";
import { idOf } from "./names.ts";

/** E118 for an article that is certainly not in English, by its file, and which of it where it holds several; else null. */
export async function foreignNote({ id, text }: Article, file: string): Promise<RedthreadError | null> {
  const language = await foreignLanguage(text);
  if (language === null) return null;
  return new RedthreadError("E118", id === idOf(file) ? file : `${file}, article ${id}`, language);
}
