import { BulbOutlined, EyeInvisibleOutlined, EyeOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { App, Button, Dropdown, Tooltip } from "antd";
import { useTranslation } from "react-i18next";

import { request } from "../http/client";
import type { Language } from "../i18n/language";
import { useLanguage } from "../i18n/useLanguage";
import { hideAmounts, useAmountsHidden } from "../money/hidden";
import { useSessionIfAny } from "../session/session";
import { chooseMode, useMode, type ModeChoice } from "../theme/mode";
import { useFailureText } from "./States";

/** Changes the pages, and for whoever is signed in also what the bank sends. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const session = useSessionIfAny();
  const tell = useMutation({
    mutationFn: (chosen: Language) => request({ method: "POST", path: "/v1/me/language", body: { language: chosen } }),
    onError: (failure) => void message.error(failureText(failure)),
  });
  const other = language === "zh-CN" ? "en" : "zh-CN";
  const change = () => {
    choose(other);
    if (session) tell.mutate(other);
  };
  return (
    <Button type="text" icon={<TranslationOutlined />} lang={other} onClick={change}>
      {other === "en" ? "English" : "中文"}
    </Button>
  );
}

export function ModeSwitch() {
  const { t } = useTranslation("shared");
  const { mode, choice } = useMode();
  const items = [
    { key: "system", icon: <BulbOutlined />, label: t("theme.system") },
    { key: "light", icon: <SunOutlined />, label: t("theme.light") },
    { key: "dark", icon: <MoonOutlined />, label: t("theme.dark") },
  ];
  return (
    <Dropdown trigger={["click"]} menu={{ items, selectedKeys: [choice], onClick: ({ key }) => chooseMode(key as ModeChoice) }}>
      <Button type="text" aria-label={t("theme.label")} icon={mode === "dark" ? <MoonOutlined /> : <SunOutlined />} />
    </Dropdown>
  );
}

export function AmountsSwitch() {
  const { t } = useTranslation("shared");
  const hidden = useAmountsHidden();
  const label = hidden ? t("amounts.show") : t("amounts.hide");
  return (
    <Tooltip title={label}>
      <Button type="text" size="small" aria-label={label} aria-pressed={hidden} icon={hidden ? <EyeInvisibleOutlined /> : <EyeOutlined />} onClick={() => hideAmounts(!hidden)} />
    </Tooltip>
  );
}
