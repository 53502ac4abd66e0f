import { Button, Skeleton } from "antd";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { createBrowserRouter, Link, Navigate, Outlet, useRouteError } from "react-router";
import { RouterProvider } from "react-router/dom";

import { EmptyState } from "@/shared/components/States";
import { BugOutlined, CompassOutlined } from "@ant-design/icons";

import { GuestsOnly, RequireSession } from "./doors/RequireSession";
import { ConsoleLayout } from "./layouts/ConsoleLayout";
import { GuestLayout } from "./layouts/GuestLayout";
import { LabLayout } from "./layouts/LabLayout";
import { PersonalLayout } from "./layouts/PersonalLayout";

type Fetch = () => Promise<{ default: ComponentType }>;

/** Each page is a chunk of its own, fetched when first visited. */
function page(fetchPage: Fetch): ReactNode {
  const Lazy = lazy(fetchPage);
  return (
    <Suspense fallback={<Skeleton active paragraph={{ rows: 8 }} />}>
      <Lazy />
    </Suspense>
  );
}

const ConsoleExecution = lazy(() => import("@/features/executions/ExecutionPage"));

function NotFound() {
  const { t } = useTranslation("shared");
  return <EmptyState icon={<CompassOutlined />} title={t("not_found.title")} hint={t("not_found.hint")} action={<Link to="/">{t("not_found.home")}</Link>} />;
}

function Crash() {
  const { t } = useTranslation("shared");
  const failure = useRouteError();
  console.error(failure);
  return (
    <EmptyState
      icon={<BugOutlined />}
      title={t("crash.title")}
      hint={t("crash.hint")}
      action={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t("crash.reload")}
        </Button>
      }
    />
  );
}

const guest = [
  { path: "sign-in", element: page(() => import("@/features/identity/SignInPage")) },
  { path: "sign-up", element: page(() => import("@/features/identity/SignUpPage")) },
  { path: "reset", element: page(() => import("@/features/identity/ResetPage")) },
];

const personal = [
  { index: true, element: page(() => import("@/features/accounts/HomePage")) },
  { path: "accounts", element: page(() => import("@/features/accounts/AccountsPage")) },
  { path: "accounts/open", element: page(() => import("@/features/accounts/OpenAccountPage")) },
  { path: "accounts/:accountId", element: page(() => import("@/features/accounts/AccountPage")) },
  { path: "transfer", element: page(() => import("@/features/transfers/TransferPage")) },
  { path: "payees", element: page(() => import("@/features/transfers/PayeesPage")) },
  { path: "recalls", element: page(() => import("@/features/transfers/RecallsPage")) },
  { path: "receipts/:journalId", element: page(() => import("@/features/transfers/ReceiptPage")) },
  { path: "executions/:executionId", element: page(() => import("@/features/executions/ExecutionPage")) },
  { path: "limits", element: page(() => import("@/features/limits/LimitsPage")) },
  { path: "notices", element: page(() => import("@/features/notices/NoticesPage")) },
  { path: "notices/settings", element: page(() => import("@/features/notices/NoticeSettingsPage")) },
  { path: "me", element: page(() => import("@/features/identity/MePage")) },
  { path: "me/security", element: page(() => import("@/features/identity/SecurityPage")) },
  { path: "me/sessions", element: page(() => import("@/features/identity/SessionsPage")) },
  { path: "*", element: <NotFound /> },
];

const staff = [
  { index: true, element: page(() => import("@/features/desk/DeskPage")) },
  { path: "customers", element: page(() => import("@/features/customers/CustomersPage")) },
  { path: "customers/:customerId", element: page(() => import("@/features/customers/CustomerPage")) },
  { path: "accounts", element: page(() => import("@/features/accounts/StaffAccountsPage")) },
  { path: "cash", element: page(() => import("@/features/counter/CashPage")) },
  { path: "executions", element: page(() => import("@/features/executions/CallLogPage")) },
  { path: "approvals", element: page(() => import("@/features/approvals/ApprovalsPage")) },
  { path: "parameters", element: page(() => import("@/features/parameters/ParametersPage")) },
  { path: "accounting", element: page(() => import("@/features/closing/ClosingPage")) },
  { path: "members", element: page(() => import("@/features/staff/MembersPage")) },
  { path: "permissions", element: page(() => import("@/features/staff/PermissionsPage")) },
  { path: "audit", element: page(() => import("@/features/audit/AuditPage")) },
  {
    path: "executions/:executionId",
    element: (
      <Suspense fallback={<Skeleton active />}>
        <ConsoleExecution staff />
      </Suspense>
    ),
  },
  { path: "*", element: <NotFound /> },
];

const inside = (kind: "customer" | "staff", layout: ReactNode) => <RequireSession kind={kind}>{layout}</RequireSession>;

const router = createBrowserRouter([
  {
    element: <Outlet />,
    errorElement: <Crash />,
    children: [
      {
        element: (
          <GuestsOnly>
            <GuestLayout />
          </GuestsOnly>
        ),
        errorElement: <Crash />,
        children: guest,
      },
      { element: <GuestLayout />, children: [{ path: "terms", element: page(() => import("@/features/identity/TermsPage")) }] },
      { path: "console", element: inside("staff", <ConsoleLayout />), errorElement: <Crash />, children: staff },
      {
        path: "lab",
        element: <LabLayout />,
        children: [
          { index: true, element: <Navigate replace to="/lab/sms" /> },
          { path: "sms", element: page(() => import("@/features/lab/SmsPage")) },
          { path: "*", element: <NotFound /> },
        ],
      },
      { path: "/", element: inside("customer", <PersonalLayout />), errorElement: <Crash />, children: personal },
    ],
  },
]);

export function Routes() {
  return <RouterProvider router={router} />;
}
