/** The shapes every answer of the bank is made of (DESIGN §5). */

export interface Money {
  /** Decimal string in major units, e.g. "12.34". */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
}

/** A sentence in both languages, chosen by the reader's language at the moment it is shown. */
export interface Bilingual {
  zh: string;
  en: string;
}

export interface Reason extends Bilingual {
  code: string;
  values?: Record<string, unknown>;
}

export interface FieldFault extends Bilingual {
  field: string;
  code: string;
}

export interface Challenge {
  challenge_id: string;
  method: "sms" | "totp" | "sms_or_totp";
  expires_at: string;
  /** What the code will be bound to: payer, payee, amount. */
  shown: Bilingual;
}

export interface Effect extends Bilingual {
  debit: string;
  credit: string;
  money: Money;
}

export type CommittedOutcome = "done" | "accepted" | "parked";

export interface OperationAnswer<T> {
  outcome: CommittedOutcome;
  execution_id: string;
  answer: T;
  reasons: Reason[];
}

export interface Preview<T> {
  outcome: "preview";
  would_be: CommittedOutcome | "challenged" | "declined";
  answer: T | null;
  reasons: Reason[];
  effects: Effect[];
}

export interface Page<T> {
  items: T[];
  next_cursor: string | null;
}

/** RFC 9457 body of every refusal. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail?: string;
  detail_zh?: string;
  detail_en?: string;
  values?: Record<string, unknown>;
  fields?: FieldFault[];
  reasons?: Reason[];
  retry?: "never" | "later" | "same_key";
  request_id?: string;
  execution_id?: string;
  challenge?: Challenge;
}
