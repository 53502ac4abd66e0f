import { DownloadOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFailureText } from "@/shared/components/States";
import { download } from "@/shared/http/client";

export function ReceiptDownload({ journalId, primary = false }: { journalId: string; primary?: boolean }) {
  const { t } = useTranslation("transfers");
  const { message } = App.useApp();
  const failureText = useFailureText();
  const fetching = useMutation({
    mutationFn: () => download(`/v1/receipts/${journalId}`, { format: "pdf" }, `receipt-${journalId}.pdf`),
    onError: (failure) => void message.error(failureText(failure)),
  });
  return (
    <Button type={primary ? "primary" : "link"} icon={<DownloadOutlined />} loading={fetching.isPending} onClick={() => fetching.mutate()}>
      {t("receipt.download")}
    </Button>
  );
}
