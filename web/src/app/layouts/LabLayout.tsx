import { useTranslation } from "react-i18next";
import { Link, Outlet } from "react-router";

import { Logo } from "@/shared/components/Logo";
import { LanguageSwitch, ModeSwitch } from "@/shared/components/Switches";

import styles from "./LabLayout.module.css";

/** The outside world's end of the wire: simulators, open to whoever runs the demo. */
export function LabLayout() {
  const { t } = useTranslation("app");
  return (
    <div className={styles.layout}>
      <header className={styles.header}>
        <Link to="/">
          <Logo suffix={t("lab.name")} />
        </Link>
        <span className={styles.tools}>
          <LanguageSwitch />
          <ModeSwitch />
        </span>
      </header>
      <main className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
}
