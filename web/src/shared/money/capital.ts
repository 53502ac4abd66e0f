/** Amounts in capital Chinese numerals (大写金额), as written on cheques and receipts (支付结算办法, annex 1). */
import type { Money } from "../http/types";
import { toMinor } from "./money";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿", "兆"];

function groupOf(value: number): string {
  let text = "";
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    text += `${gap ? "零" : ""}${DIGITS.charAt(digit)}${PLACES[place] ?? ""}`;
    gap = false;
  }
  return text;
}

function wholeOf(yuan: bigint): string {
  const groups: number[] = [];
  for (let rest = yuan; rest > 0n; rest /= 10_000n) groups.push(Number(rest % 10_000n));
  let text = "";
  let gap = false;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const value = groups[index] ?? 0;
    if (value === 0) {
      gap = text !== "";
      continue;
    }
    if (text !== "" && (gap || value < 1000)) text += "零";
    text += `${groupOf(value)}${GROUPS[index] ?? ""}`;
    gap = false;
  }
  return text;
}

/** Yuan only; null for other currencies, which have no such form. */
export function capitalAmount(money: Money): string | null {
  if (money.currency !== "CNY") return null;
  const minor = toMinor(money);
  if (minor < 0n) return null;
  const [yuan, jiao, fen] = [minor / 100n, Number((minor / 10n) % 10n), Number(minor % 10n)];
  const whole = yuan > 0n ? `${wholeOf(yuan)}元` : "";
  if (jiao === 0 && fen === 0) return whole ? `${whole}整` : "零元整";
  const gap = whole !== "" && jiao === 0 ? "零" : "";
  const tenths = jiao > 0 ? `${DIGITS.charAt(jiao)}角` : gap;
  return `${whole}${tenths}${fen > 0 ? `${DIGITS.charAt(fen)}分` : "整"}`;
}
