import { currentLanguage } from "../i18n/language";
import { Problem, Unanswered } from "./problem";
import type { ProblemBody } from "./types";

export interface Call {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  query?: Record<string, string | number | boolean | undefined | null>;
  body?: unknown;
  idempotencyKey?: string;
  stepUp?: { challengeId: string; code: string };
  dryRun?: boolean;
  signal?: AbortSignal;
  /** A 401 here means wrong credentials, not a lost session (sign-in itself). */
  anonymous?: boolean;
}

interface SessionLink {
  csrfToken: string | null;
  /** Asks GET /v1/session once; true when the session stands (its CSRF token is then fresh). */
  recheck: () => Promise<boolean>;
  /** An authenticated answer arrived: the idle clock starts again. */
  touched: () => void;
  lost: () => void;
}

const link: SessionLink = {
  csrfToken: null,
  recheck: () => Promise.resolve(false),
  touched: () => undefined,
  lost: () => undefined,
};

export function linkSession(parts: Partial<SessionLink>): void {
  Object.assign(link, parts);
}

const TIMEOUT_MS = 30_000;
const STALE_TOKEN = "csrf_token_invalid";

export function address(call: Pick<Call, "path" | "query" | "dryRun">): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined && value !== null && value !== "") query.set(name, String(value));
  }
  if (call.dryRun) query.set("dry_run", "true");
  const text = query.toString();
  return text ? `${call.path}?${text}` : call.path;
}

function headersOf(call: Call): Headers {
  const headers = new Headers({ Accept: "application/json", "Accept-Language": currentLanguage() });
  if (call.body !== undefined) headers.set("Content-Type", "application/json");
  const unsafe = (call.method ?? "GET") !== "GET";
  if (unsafe) headers.set("Idempotency-Key", call.idempotencyKey ?? crypto.randomUUID());
  if (unsafe && link.csrfToken) headers.set("X-CSRF-Token", link.csrfToken);
  if (call.stepUp) {
    headers.set("Step-Up-Challenge", call.stepUp.challengeId);
    headers.set("Step-Up-Code", call.stepUp.code);
  }
  return headers;
}

async function send(call: Call): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await fetch(address(call), {
      method: call.method ?? "GET",
      headers: headersOf(call),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      credentials: "same-origin",
      cache: "no-store",
      signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
    });
  } catch (failure) {
    if (call.signal?.aborted) throw failure;
    throw new Unanswered(failure);
  }
}

async function problemOf(response: Response): Promise<Problem | Unanswered> {
  let body: Partial<ProblemBody> = {};
  try {
    body = (await response.json()) as Partial<ProblemBody>;
  } catch {
    // A proxy or a restarting server answers without the bank's own body.
  }
  if (body.code === undefined && response.status >= 500) return new Unanswered(response.status);
  const wait = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const known = { ...body, status: response.status, code: body.code ?? `http_${response.status}` };
  return new Problem(known, Number.isFinite(wait) ? wait : null);
}

async function answered(call: Call): Promise<Response> {
  let response = await send(call);
  if (response.status === 401 && !call.anonymous) {
    if (!(await link.recheck())) {
      link.lost();
      throw await problemOf(response);
    }
    response = await send(call);
  } else if (response.status === 403 && link.csrfToken) {
    const problem = await problemOf(response.clone());
    if (problem instanceof Problem && problem.body.code === STALE_TOKEN && (await link.recheck())) {
      response = await send(call);
    }
  }
  // A step-up renews the session; the new token comes with the answer.
  const renewed = response.headers.get("X-CSRF-Token");
  if (renewed) link.csrfToken = renewed;
  if (!response.ok) throw await problemOf(response);
  if (!call.anonymous) link.touched();
  return response;
}

/** Sends one call; resolves to the decoded JSON body (null when empty). Throws Problem (refused) or Unanswered (unknown). */
export async function request<T>(call: Call): Promise<T> {
  const response = await answered(call);
  let text: string;
  try {
    text = await response.text();
  } catch (failure) {
    throw new Unanswered(failure);
  }
  return (text === "" ? null : JSON.parse(text)) as T;
}

export function get<T>(path: string, query?: Call["query"], signal?: AbortSignal): Promise<T> {
  return request<T>({ path, ...(query && { query }), ...(signal && { signal }) });
}

function fileNameOf(response: Response, fallback: string): string {
  const header = response.headers.get("Content-Disposition") ?? "";
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(header)?.[1] ?? fallback;
}

/** Fetches a file and hands it to the browser under the name the bank gave it. */
export async function download(path: string, query: Call["query"], fallbackName: string): Promise<void> {
  const response = await answered({ path, ...(query && { query }) });
  const url = URL.createObjectURL(await response.blob());
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = fileNameOf(response, fallbackName);
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
