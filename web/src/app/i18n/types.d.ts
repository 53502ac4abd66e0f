import "i18next";

import type accounts from "../../features/accounts/locales/zh-CN.json";
import type approvals from "../../features/approvals/locales/zh-CN.json";
import type audit from "../../features/audit/locales/zh-CN.json";
import type closing from "../../features/closing/locales/zh-CN.json";
import type counter from "../../features/counter/locales/zh-CN.json";
import type customers from "../../features/customers/locales/zh-CN.json";
import type desk from "../../features/desk/locales/zh-CN.json";
import type parameters from "../../features/parameters/locales/zh-CN.json";
import type executions from "../../features/executions/locales/zh-CN.json";
import type identity from "../../features/identity/locales/zh-CN.json";
import type lab from "../../features/lab/locales/zh-CN.json";
import type limits from "../../features/limits/locales/zh-CN.json";
import type notices from "../../features/notices/locales/zh-CN.json";
import type staff from "../../features/staff/locales/zh-CN.json";
import type transfers from "../../features/transfers/locales/zh-CN.json";
import type shared from "../../shared/i18n/locales/zh-CN.json";
import type app from "./locales/zh-CN.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shared";
    resources: {
      accounts: typeof accounts;
      app: typeof app;
      approvals: typeof approvals;
      audit: typeof audit;
      closing: typeof closing;
      counter: typeof counter;
      customers: typeof customers;
      desk: typeof desk;
      parameters: typeof parameters;
      executions: typeof executions;
      identity: typeof identity;
      lab: typeof lab;
      limits: typeof limits;
      notices: typeof notices;
      shared: typeof shared;
      staff: typeof staff;
      transfers: typeof transfers;
    };
  }
}
