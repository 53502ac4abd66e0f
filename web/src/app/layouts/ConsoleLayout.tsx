import {
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ControlOutlined,
  DashboardOutlined,
  DollarOutlined,
  IdcardOutlined,
  KeyOutlined,
  LogoutOutlined,
  MenuOutlined,
  TeamOutlined,
  UnorderedListOutlined,
} from "@ant-design/icons";
import { Button, Drawer, Menu } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, useLocation, useNavigate } from "react-router";

import { Logo } from "@/shared/components/Logo";
import { LanguageSwitch, ModeSwitch } from "@/shared/components/Switches";
import { useLabel } from "@/shared/i18n/useLabel";
import { mayEnter, type Area } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";
import { useSignOut } from "@/shared/session/useSignOut";

import styles from "./ConsoleLayout.module.css";

function ConsoleMenu({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation("app");
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const session = useSession();
  const all: { key: string; icon: ReactNode; label: string; area?: Area }[] = [
    { key: "/console", icon: <DashboardOutlined />, label: t("console.overview") },
    { key: "/console/customers", icon: <TeamOutlined />, label: t("console.customers"), area: "customers" },
    { key: "/console/accounts", icon: <BankOutlined />, label: t("console.accounts"), area: "customers" },
    { key: "/console/cash", icon: <DollarOutlined />, label: t("console.cash"), area: "cash" },
    { key: "/console/executions", icon: <UnorderedListOutlined />, label: t("console.executions"), area: "calls" },
    { key: "/console/approvals", icon: <CheckSquareOutlined />, label: t("console.approvals"), area: "approvals" },
    { key: "/console/parameters", icon: <ControlOutlined />, label: t("console.parameters"), area: "parameters" },
    { key: "/console/accounting", icon: <CalendarOutlined />, label: t("console.accounting"), area: "ledger" },
    { key: "/console/members", icon: <IdcardOutlined />, label: t("console.members"), area: "members" },
    { key: "/console/permissions", icon: <KeyOutlined />, label: t("console.permissions"), area: "members" },
    { key: "/console/audit", icon: <AuditOutlined />, label: t("console.audit"), area: "audit" },
  ];
  const items = all.filter(({ area }) => area === undefined || mayEnter(session, area)).map(({ key, icon, label }) => ({ key, icon, label }));
  const selected = items.findLast(({ key }) => pathname === key || pathname.startsWith(`${key}/`))?.key;
  return (
    <Menu
      mode="inline"
      items={items}
      selectedKeys={selected ? [selected] : []}
      onClick={({ key }) => {
        void navigate(key);
        onGo?.();
      }}
    />
  );
}

export function ConsoleLayout() {
  const { t } = useTranslation("app");
  const { actor } = useSession();
  const label = useLabel("shared");
  const signOut = useSignOut();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.layout}>
      <aside className={styles.side}>
        <Link to="/console" className={styles.brand}>
          <Logo suffix={t("console.name")} />
        </Link>
        <nav aria-label={t("nav.main")}>
          <ConsoleMenu />
        </nav>
      </aside>
      <Drawer placement="left" open={open} onClose={() => setOpen(false)} size={320} title={<Logo suffix={t("console.name")} />}>
        <ConsoleMenu onGo={() => setOpen(false)} />
      </Drawer>
      <div className={styles.content}>
        <header className={styles.header}>
          <Button className={styles.burger} type="text" icon={<MenuOutlined />} aria-label={t("nav.main")} onClick={() => setOpen(true)} />
          <span className={styles.who}>
            {actor.name_masked}
            <small>{actor.roles.map((role) => label("role", role)).join(" · ")}</small>
          </span>
          <LanguageSwitch />
          <ModeSwitch />
          <Button type="text" icon={<LogoutOutlined />} onClick={() => void signOut()}>
            <span className={styles.signOut}>{t("nav.sign_out")}</span>
          </Button>
        </header>
        <main className={styles.main}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
