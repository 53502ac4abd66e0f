import { InfoCircleOutlined } from "@ant-design/icons";

import type { Reason } from "../http/types";
import { useLanguage } from "../i18n/useLanguage";
import styles from "./Reasons.module.css";

/** Why the bank decided as it did, in its own words. */
export function Reasons({ reasons, title }: { reasons: Reason[]; title: string }) {
  const { say } = useLanguage();
  if (reasons.length === 0) return null;
  return (
    <section className={styles.reasons} aria-label={title}>
      <h3 className={styles.title}>
        <InfoCircleOutlined aria-hidden="true" /> {title}
      </h3>
      <ul className={styles.list}>
        {reasons.map((reason, index) => (
          <li key={`${reason.code}-${index}`}>{say(reason)}</li>
        ))}
      </ul>
    </section>
  );
}
