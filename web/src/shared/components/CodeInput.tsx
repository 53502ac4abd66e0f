import { Button, Input } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { formatCountdown } from "../format/dates";
import styles from "./CodeInput.module.css";

const DIGITS = 6;

interface CodeInputProps {
  value?: string;
  onChange?: (code: string) => void;
  onFilled?: (code: string) => void;
  autoFocus?: boolean;
  disabled?: boolean;
  id?: string;
}

/** Six digits of an SMS or authenticator code; full-width digits are taken as digits. */
export function CodeInput({ value, onChange, onFilled, autoFocus = false, disabled = false, id }: CodeInputProps) {
  const { t } = useTranslation("shared");
  const change = (code: string) => {
    onChange?.(code);
    if (code.length === DIGITS) onFilled?.(code);
  };
  return (
    <Input.OTP
      className={styles.code}
      {...(id && { id })}
      {...(value !== undefined && { value })}
      aria-label={t("code.label")}
      length={DIGITS}
      size="large"
      type="tel"
      autoComplete="one-time-code"
      inputMode="numeric"
      autoFocus={autoFocus}
      disabled={disabled}
      formatter={(text) => text.normalize("NFKC").replace(/\D/g, "")}
      onInput={(parts) => {
        if (parts.filter(Boolean).length < DIGITS) onChange?.(parts.join(""));
      }}
      onChange={change}
    />
  );
}

/** Seconds left until `until` (epoch ms), renewed each second, never below zero. */
export function useSecondsLeft(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1000));
}

interface ResendProps {
  availableAt: number;
  busy?: boolean;
  onResend: () => void;
}

export function ResendButton({ availableAt, busy = false, onResend }: ResendProps) {
  const { t } = useTranslation("shared");
  const left = useSecondsLeft(availableAt);
  if (left > 0) return <span className={styles.wait}>{t("code.resend_in", { left: formatCountdown(left) })}</span>;
  return (
    <Button className={styles.resend} type="link" size="small" loading={busy} onClick={onResend}>
      {t("code.resend")}
    </Button>
  );
}
