import { MessageOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

async function labIsOpen(): Promise<boolean> {
  const answer = await fetch("/lab/api/sms?phone=", { headers: { Accept: "application/json" } });
  return answer.headers.get("Content-Type")?.includes("json") === true && answer.status !== 404;
}

/** A way to the simulated phone's messages; nothing where the bank runs without its lab. */
export function LabInboxLink() {
  const { t } = useTranslation("shared");
  const lab = useQuery({ queryKey: ["lab", "open"], queryFn: labIsOpen, staleTime: Infinity, retry: false });
  if (lab.data !== true) return null;
  return (
    <a href="/lab/sms" target="_blank" rel="noopener">
      <MessageOutlined aria-hidden="true" /> {t("lab_inbox")}
    </a>
  );
}
