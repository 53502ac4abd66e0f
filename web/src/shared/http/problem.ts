import type { Bilingual, ProblemBody } from "./types";

/** The bank answered and refused. */
export class Problem extends Error {
  readonly body: ProblemBody;
  /** Seconds to wait before another try, from Retry-After; null when the bank named none. */
  readonly retryAfterS: number | null;

  constructor(body: ProblemBody, retryAfterS: number | null = null) {
    super(body.code);
    this.name = "Problem";
    this.body = body;
    this.retryAfterS = retryAfterS;
  }

  get text(): Bilingual {
    const fallback = this.body.detail ?? this.body.title ?? this.body.code;
    return { zh: this.body.detail_zh ?? fallback, en: this.body.detail_en ?? fallback };
  }
}

/** No answer came: the call may or may not have happened, so only a retry with the same key is safe. */
export class Unanswered extends Error {
  constructor(cause: unknown) {
    super("unanswered", { cause });
    this.name = "Unanswered";
  }
}
