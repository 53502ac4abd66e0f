/** Calls of the identity service: signing in and up, and what a customer changes about proving who they are. */
import { request } from "@/shared/http/client";
import type { OperationAnswer } from "@/shared/http/types";

interface CodeSent {
  resend_after_s: number;
  expires_at: string;
}

export type SignUpStarted = CodeSent & { sign_up_id: string };
export type SignInStarted = CodeSent & { sign_in_id: string };
export type ResetStarted = CodeSent & { password_reset_id: string };

export interface SignUpDone {
  customer_id: string;
  account_id: string;
  account_number: string;
  token: string;
  csrf_token: string;
}

export interface Me {
  customer_id: string;
  name_masked: string;
  phone_masked: string;
  id_number_masked: string;
  language: string;
  totp_enrolled: boolean;
  password_changed_at: string | null;
  customer_since: string;
}

export interface SessionItem {
  session_id: string;
  device: string;
  channel: string;
  place: string | null;
  signed_in_at: string;
  seen_at: string;
  current: boolean;
}

export interface TotpSecret {
  secret: string;
  otpauth_uri: string;
  qr_svg: string;
}

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
  language: string;
  terms_version: string;
}

export const completeSignUp = (signUpId: string, details: SignUpDetails, key: string) =>
  guest<SignUpDone>(`/v1/sign-ups/${signUpId}/complete`, details, key);

export const startReset = (phone: string, key: string) => guest<ResetStarted>("/v1/password-resets", { phone }, key);

export interface ResetDetails {
  code: string;
  id_number: string;
  password: string;
}

export const completeReset = (resetId: string, details: ResetDetails, key: string) => guest<unknown>(`/v1/password-resets/${resetId}/complete`, details, key);
