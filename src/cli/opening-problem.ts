import { RedthreadError } from "../errors.ts";

/** What to say of a file that could not be opened: E109 to E111; an error that has a code keeps it. */
export function openingProblem(name: string, error: unknown): RedthreadError {
  if (error instanceof RedthreadError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new RedthreadError("E109", name);
  return code === "EISDIR" ? new RedthreadError("E111", name) : new RedthreadError("E110", name, code ?? message);
}
