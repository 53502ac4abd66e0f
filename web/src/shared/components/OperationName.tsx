import type { Bilingual } from "../http/types";
import { useLanguage } from "../i18n/useLanguage";

/** What an operation is called; its code name where the bank gives no words. */
export function OperationName({ call }: { call: { operation: string; operation_name: Bilingual | null } }) {
  const { say } = useLanguage();
  return call.operation_name ? <>{say(call.operation_name)}</> : <code>{call.operation}</code>;
}
