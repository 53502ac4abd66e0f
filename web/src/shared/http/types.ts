/** The shapes every answer of the bank is made of (DESIGN §5), as the API describes them. */
import type { Schema } from "@/api";

/** `amount`: decimal string in major units, e.g. "12.34"; `currency`: ISO 4217. */
export type Money = Schema<"MoneyView">;
/** A sentence in both languages, chosen by the reader's language at the moment it is shown. */
export type Bilingual = Schema<"Shown">;
export type Reason = Schema<"Reason">;
export type FieldFault = Schema<"FieldFault">;
export type Effect = Schema<"Effect">;
/** `shown`: what the code will be bound to: payer, payee, amount. */
export type Challenge = Omit<Schema<"ChallengeView">, "method"> & { method: "sms" | "totp" | "sms_or_totp" };

export type CommittedOutcome = Schema<"OperationAnswer">["outcome"];
export type OperationAnswer<T> = Omit<Schema<"OperationAnswer">, "answer"> & { answer: T };
/** `answer` is null when the decision gives none. */
export type Preview<T> = Omit<Schema<"PreviewAnswer">, "answer"> & { answer: T | null };

export interface Page<T> {
  items: T[];
  next_cursor?: string | null;
}

/** RFC 9457 body of every refusal; partial, for a proxy may answer in the bank's place. */
export type ProblemBody = Partial<Omit<Schema<"Problem">, "challenge" | "status" | "code">> & { status: number; code: string; challenge?: Challenge };
