import { Outlet } from "react-router";
import { useTranslation } from "react-i18next";

import { Logo } from "@/shared/components/Logo";
import { LanguageSwitch, ModeSwitch } from "@/shared/components/Switches";

import styles from "./GuestLayout.module.css";

function River() {
  return (
    <svg className={styles.river} viewBox="0 0 600 400" preserveAspectRatio="none" aria-hidden="true">
      <path d="M-20 150C120 40 220 60 320 150s180 100 320 0v300H-20z" fill="#ffffff" fillOpacity=".05" />
      <path d="M-20 210c120-80 220-70 320 0s200 80 340-10v240H-20z" fill="#83e6d2" fillOpacity=".10" />
      <path d="M-20 280c120-60 220-60 320 0s200 70 340-10v170H-20z" fill="#83e6d2" fillOpacity=".16" />
      <path d="M-20 345c120-45 220-45 320 0s200 45 340-5v100H-20z" fill="#04292b" fillOpacity=".45" />
    </svg>
  );
}

export function GuestLayout() {
  const { t } = useTranslation("app");
  return (
    <div className={styles.layout}>
      <aside className={styles.brand}>
        <Logo onDark />
        <div className={styles.words}>
          <p className={styles.slogan}>{t("guest.slogan")}</p>
          <p className={styles.promise}>{t("guest.promise")}</p>
        </div>
        <River />
      </aside>
      <div className={styles.side}>
        <header className={styles.bar}>
          <span className={styles.phoneLogo}>
            <Logo />
          </span>
          <LanguageSwitch />
          <ModeSwitch />
        </header>
        <main className={styles.main}>
          <Outlet />
        </main>
        <footer className={styles.footer}>{t("guest.footer")}</footer>
      </div>
    </div>
  );
}
