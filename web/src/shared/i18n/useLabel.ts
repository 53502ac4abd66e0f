import { useTranslation } from "react-i18next";

type Group = Record<string, unknown> | undefined;

/**
 * Words for a code the bank sends ("status" / "frozen" in the feature's texts; codes may hold dots). A code this version
 * of the app does not know is shown as it is: a newer bank must not break an older page.
 */
export function useLabel(namespace: string): (group: string, code: string) => string {
  const { i18n } = useTranslation();
  return (group, code) => {
    const texts = i18n.getResourceBundle(i18n.language, namespace) as Record<string, Group> | undefined;
    const text = texts?.[group]?.[code];
    return typeof text === "string" ? text : code;
  };
}
