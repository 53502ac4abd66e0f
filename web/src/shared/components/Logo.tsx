import { useTranslation } from "react-i18next";

import styles from "./Logo.module.css";

/** The mark with the bank's name beside it. */
export function Logo({ onDark = false, suffix }: { onDark?: boolean; suffix?: string }) {
  const { t } = useTranslation("shared");
  return (
    <span className={`${styles.logo} ${onDark ? styles.onDark : ""}`}>
      <img src="/icons/mark.svg" alt="" width={34} height={34} />
      <span className={styles.name}>{t("bank")}</span>
      {suffix && <span className={styles.suffix}>{suffix}</span>}
    </span>
  );
}
