import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { isIdNumber, isMobileNumber } from "./rules";

const refuse = (text: string) => Promise.reject(new Error(text));

export function PhoneField({ name = "phone", label, autoFocus = false }: { name?: string; label: string; autoFocus?: boolean }) {
  const { t } = useTranslation("shared");
  return (
    <Form.Item
      name={name}
      label={label}
      normalize={(text: string) => text.normalize("NFKC").replace(/[\s-]/g, "")}
      rules={[{ validator: (_rule, value: string | undefined) => (isMobileNumber(value ?? "") ? Promise.resolve() : refuse(t("faults.phone"))) }]}
      validateTrigger="onBlur"
    >
      <Input size="large" type="tel" inputMode="numeric" autoComplete="tel-national" maxLength={16} autoFocus={autoFocus} prefix="+86" />
    </Form.Item>
  );
}

export function IdNumberField({ label }: { label: string }) {
  const { t } = useTranslation("shared");
  return (
    <Form.Item
      name="id_number"
      label={label}
      normalize={(text: string) => text.normalize("NFKC").replace(/\s/g, "").toUpperCase()}
      rules={[{ validator: (_rule, value: string | undefined) => (isIdNumber(value ?? "") ? Promise.resolve() : refuse(t("faults.id_number"))) }]}
      validateTrigger="onBlur"
    >
      <Input size="large" autoComplete="off" maxLength={20} />
    </Form.Item>
  );
}
