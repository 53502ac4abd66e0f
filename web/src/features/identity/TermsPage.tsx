import { useTranslation } from "react-i18next";

import styles from "./Guest.module.css";
import { GuestPage } from "./GuestPage";
import { TERMS_VERSION } from "./rules";

const SECTIONS = ["service", "security", "money", "privacy", "rights", "end"] as const;

export default function TermsPage() {
  const { t } = useTranslation("identity");
  return (
    <GuestPage title={t("terms.title")} lead={t("terms.version", { version: TERMS_VERSION })}>
      <div className={styles.terms}>
        {SECTIONS.map((section) => (
          <section key={section}>
            <h2>{t(`terms.${section}.title`)}</h2>
            <p>{t(`terms.${section}.text`)}</p>
          </section>
        ))}
      </div>
    </GuestPage>
  );
}
