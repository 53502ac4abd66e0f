import "i18next";

import type accounts from "../../features/accounts/locales/zh-CN.json";
import type executions from "../../features/executions/locales/zh-CN.json";
import type identity from "../../features/identity/locales/zh-CN.json";
import type lab from "../../features/lab/locales/zh-CN.json";
import type limits from "../../features/limits/locales/zh-CN.json";
import type notices from "../../features/notices/locales/zh-CN.json";
import type transfers from "../../features/transfers/locales/zh-CN.json";
import type shared from "../../shared/i18n/locales/zh-CN.json";
import type app from "./locales/zh-CN.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shared";
    resources: {
      accounts: typeof accounts;
      app: typeof app;
      executions: typeof executions;
      identity: typeof identity;
      lab: typeof lab;
      limits: typeof limits;
      notices: typeof notices;
      shared: typeof shared;
      transfers: typeof transfers;
    };
  }
}
