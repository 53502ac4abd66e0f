import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import styles from "./Guest.module.css";
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, strengthOf } from "./rules";

const refuse = (text: string) => Promise.reject(new Error(text));

export function LoginField() {
  const { t } = useTranslation("identity");
  return (
    <Form.Item name="login" label={t("login")} rules={[{ required: true, whitespace: true, message: t("login_required") }]}>
      <Input size="large" autoComplete="username" autoFocus maxLength={32} placeholder={t("login_hint")} />
    </Form.Item>
  );
}

function StrengthMeter() {
  const { t } = useTranslation("identity");
  const password = Form.useWatch<string | undefined>("password") ?? "";
  if (password === "") return null;
  const strength = strengthOf(password);
  return (
    <div className={styles.strength} data-strength={strength} role="status">
      <i />
      <i />
      <i />
      <span>{t(`strength.${strength}`)}</span>
    </div>
  );
}

/** A new password typed twice, with a hint of its strength. Any characters, pasting allowed (REQUIREMENTS A1). */
export function NewPasswordFields() {
  const { t } = useTranslation(["identity", "shared"]);
  const length = (_rule: unknown, value: string | undefined) => {
    const signs = Array.from(value ?? "").length;
    if (signs < PASSWORD_LENGTH_MIN) return refuse(t("shared:faults.password_short"));
    return signs > PASSWORD_LENGTH_MAX ? refuse(t("shared:faults.password_long")) : Promise.resolve();
  };
  return (
    <>
      <Form.Item name="password" label={t("new_password")} extra={t("password_hint")} rules={[{ validator: length }]} validateTrigger="onBlur">
        <Input.Password size="large" autoComplete="new-password" />
      </Form.Item>
      <StrengthMeter />
      <Form.Item
        name="password_again"
        label={t("password_again")}
        dependencies={["password"]}
        validateTrigger="onBlur"
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, value: string | undefined) => (value === getFieldValue("password") ? Promise.resolve() : refuse(t("shared:faults.password_differs"))),
          }),
        ]}
      >
        <Input.Password size="large" autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
