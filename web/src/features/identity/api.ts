/** Calls of the identity service: signing in and up, and what a customer changes about proving who they are. */
import type { Schema } from "@/api";
import { request } from "@/shared/http/client";
import type { OperationAnswer } from "@/shared/http/types";

export type SignUpStarted = Schema<"SignUpBegun">;
export type SignInStarted = Schema<"SignInBegun">;
export type ResetStarted = Schema<"ResetBegun">;
export type PhoneChangeStarted = Schema<"PhoneChangeBegun">;
export type SignUpDone = Schema<"SignedUp">;
export type Me = Schema<"CustomerSelf">;
export type SessionItem = Schema<"SessionItem">;
/** The secret comes with the first answer only; a replay has none. */
export type TotpSecret = Schema<"TotpEnrolment">;

/** An operation open to guests; the same key is kept by the caller across retries of the same content. */
async function guest<T>(path: string, body: unknown, idempotencyKey: string): Promise<T> {
  const answer = await request<OperationAnswer<T>>({ method: "POST", path, body, idempotencyKey, anonymous: true });
  return answer.answer;
}

export const startSignIn = (login: string, key: string) => guest<SignInStarted>("/v1/sign-ins", { login }, key);

export const openSession = (body: { sign_in_id: string; password: string; code: string }, key: string) =>
  guest<{ csrf_token: string }>("/v1/sessions", body, key);

export const startSignUp = (phone: string, key: string) => guest<SignUpStarted>("/v1/sign-ups", { phone }, key);

export const provePhone = (signUpId: string, code: string, key: string) => guest<unknown>(`/v1/sign-ups/${signUpId}/phone`, { code }, key);

export interface SignUpDetails {
  name: string;
  id_number: string;
  password: string;
  language: "zh-CN" | "en";
  terms_version: string;
}

export const completeSignUp = (signUpId: string, details: SignUpDetails, key: string) =>
  guest<SignUpDone>(`/v1/sign-ups/${signUpId}/complete`, details, key);

export const startReset = (login: string, key: string) => guest<ResetStarted>("/v1/password-resets", { login }, key);

export interface ResetDetails {
  code: string;
  id_number: string;
  new_password: string;
  /** For those who use an authenticator app. */
  totp_code: string | null;
}

export const completeReset = (resetId: string, details: ResetDetails, key: string) => guest<unknown>(`/v1/password-resets/${resetId}/complete`, details, key);

export async function startPhoneChange(phone: string, idempotencyKey: string): Promise<PhoneChangeStarted> {
  const answer = await request<OperationAnswer<PhoneChangeStarted>>({ method: "POST", path: "/v1/me/phone-changes", body: { phone }, idempotencyKey });
  return answer.answer;
}
