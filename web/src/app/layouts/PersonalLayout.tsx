import {
  BankOutlined,
  BellOutlined,
  HomeOutlined,
  LaptopOutlined,
  LogoutOutlined,
  SafetyOutlined,
  SlidersOutlined,
  SwapOutlined,
  TeamOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { Avatar, Badge, Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, Outlet, useNavigate } from "react-router";

import { useUnreadCount } from "@/shared/bank/notices";
import { Logo } from "@/shared/components/Logo";
import { LanguageSwitch, ModeSwitch } from "@/shared/components/Switches";
import { initialOf } from "@/shared/format/dates";
import { useSession } from "@/shared/session/session";
import { useSignOut } from "@/shared/session/useSignOut";

import styles from "./PersonalLayout.module.css";

interface Destination {
  to: string;
  key: "home" | "accounts" | "transfer" | "payees" | "limits" | "notices" | "me";
  icon: ReactNode;
}

const DESK: Destination[] = [
  { to: "/", key: "home", icon: <HomeOutlined /> },
  { to: "/accounts", key: "accounts", icon: <BankOutlined /> },
  { to: "/transfer", key: "transfer", icon: <SwapOutlined /> },
  { to: "/payees", key: "payees", icon: <TeamOutlined /> },
  { to: "/limits", key: "limits", icon: <SlidersOutlined /> },
];

const PHONE: Destination[] = [
  { to: "/", key: "home", icon: <HomeOutlined /> },
  { to: "/accounts", key: "accounts", icon: <BankOutlined /> },
  { to: "/transfer", key: "transfer", icon: <SwapOutlined /> },
  { to: "/notices", key: "notices", icon: <BellOutlined /> },
  { to: "/me", key: "me", icon: <UserOutlined /> },
];

function PersonMenu() {
  const { t } = useTranslation("app");
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { actor } = useSession();
  const items = [
    { key: "/me", icon: <UserOutlined />, label: t("nav.me") },
    { key: "/me/security", icon: <SafetyOutlined />, label: t("nav.security") },
    { key: "/me/sessions", icon: <LaptopOutlined />, label: t("nav.sessions") },
    { type: "divider" as const },
    { key: "sign_out", icon: <LogoutOutlined />, label: t("nav.sign_out") },
  ];
  return (
    <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => void (key === "sign_out" ? signOut() : navigate(key)) }}>
      <Button type="text" className={styles.person} aria-label={`${t("nav.account_menu")} ${initialOf(actor.name_masked)} ${actor.name_masked}`}>
        <Avatar size={30} className={styles.avatar}>
          {initialOf(actor.name_masked)}
        </Avatar>
        <span className={styles.personName}>{actor.name_masked}</span>
      </Button>
    </Dropdown>
  );
}

export function PersonalLayout() {
  const { t } = useTranslation("app");
  const unread = useUnreadCount();
  const tab = ({ to, key, icon }: Destination) => (
    <NavLink key={to} to={to} end={to === "/"} className={({ isActive }) => (isActive ? styles.active : "")}>
      <span className={styles.tabIcon} aria-hidden="true">
        {key === "notices" ? (
          <Badge size="small" count={unread} offset={[4, 0]}>
            {icon}
          </Badge>
        ) : (
          icon
        )}
      </span>
      {t(`nav.${key}`)}
    </NavLink>
  );
  return (
    <div className={styles.layout}>
      <a className={styles.skip} href="#content">
        {t("nav.skip")}
      </a>
      <header className={styles.header}>
        <div className={styles.headerIn}>
          <NavLink to="/" className={styles.home}>
            <Logo />
          </NavLink>
          <nav className={styles.desk} aria-label={t("nav.main")}>
            {DESK.map(tab)}
          </nav>
          <div className={styles.tools}>
            <NavLink to="/notices" className={styles.bell} aria-label={t("nav.notices_unread", { unread })}>
              <Badge size="small" count={unread}>
                <BellOutlined />
              </Badge>
            </NavLink>
            <LanguageSwitch />
            <ModeSwitch />
            <PersonMenu />
          </div>
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <nav className={styles.tabs} aria-label={t("nav.main")}>
        {PHONE.map(tab)}
      </nav>
    </div>
  );
}
