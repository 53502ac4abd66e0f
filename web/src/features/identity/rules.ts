/** What a form can tell at once, before the bank is asked. The bank checks everything again. */
export const PASSWORD_LENGTH_MIN = 8;
export const PASSWORD_LENGTH_MAX = 128;
/** The terms these pages show; the bank refuses a sign-up under any other. */
export const TERMS_VERSION = "2026-01";

export type Strength = "weak" | "fair" | "strong";

/** A hint while typing, by length and variety; the bank refuses known and guessable passwords itself. */
export function strengthOf(password: string): Strength {
  const signs = Array.from(password);
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u, /\p{Script=Han}/u].filter((kind) => kind.test(password)).length;
  const variety = new Set(signs).size;
  if (signs.length < PASSWORD_LENGTH_MIN || variety < 5) return "weak";
  return signs.length >= 15 || (signs.length >= 11 && kinds >= 3) ? "strong" : "fair";
}
