import { ControlOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { APPROVALS_KEY } from "@/shared/bank/staff";
import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { FilterBar, SearchFilter } from "@/shared/components/FilterBar";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatInstant } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import type { Page as PageOf } from "@/shared/http/types";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

import { ChangeParameter } from "./ChangeParameter";
import { PARAMETERS_KEY, useShown, type Parameter } from "./parameter";

/** The whole table, page after page: it is short, and searched in the browser. */
async function allParameters(signal: AbortSignal): Promise<Parameter[]> {
  const all: Parameter[] = [];
  let cursor: string | null | undefined;
  do {
    const page: PageOf<Parameter> = await get("/v1/staff/parameters", { limit: 100, cursor }, signal);
    all.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return all;
}

export default function ParametersPage() {
  const { t } = useTranslation("parameters");
  const { say, language } = useLanguage();
  const client = useQueryClient();
  const mayChange = mayEnter(useSession(), "parameters_change");
  const shown = useShown();
  const [text, setText] = useState("");
  const [changing, setChanging] = useState<Parameter | null>(null);
  const parameters = useQuery({ queryKey: PARAMETERS_KEY, queryFn: ({ signal }) => allParameters(signal) });
  const change = (parameter: Parameter) => (
    <Button size="small" onClick={() => setChanging(parameter)} aria-label={t("change_label", { parameter: say(parameter) })}>
      {t("change")}
    </Button>
  );
  const columns = [
    {
      title: t("name"),
      key: "name",
      render: (_: unknown, parameter: Parameter) => (
        <>
          <b>{say(parameter)}</b>
          <br />
          <code>{parameter.code}</code>
        </>
      ),
    },
    { title: t("value"), key: "value", align: "right" as const, render: (_: unknown, parameter: Parameter) => <span className="number">{shown(parameter.unit, parameter.value)}</span> },
    {
      title: t("next"),
      key: "next",
      align: "right" as const,
      render: (_: unknown, { unit, upcoming }: Parameter) =>
        upcoming.map((version) => (
          <div key={version.version} className="number">
            {shown(unit, version.value)} · {formatInstant(version.valid_from, language)}
          </div>
        )),
    },
    { title: t("source"), key: "source", width: 260, render: (_: unknown, parameter: Parameter) => parameter.source },
    ...(mayChange ? [{ title: "", key: "change", render: (_: unknown, parameter: Parameter) => change(parameter) }] : []),
  ];
  const close = () => {
    setChanging(null);
    void client.invalidateQueries({ queryKey: PARAMETERS_KEY });
    void client.invalidateQueries({ queryKey: APPROVALS_KEY });
  };
  return (
    <Page title={t("title")} lead={t("lead")}>
      <FilterBar>
        <SearchFilter label={t("search")} onSearch={setText} />
      </FilterBar>
      <Panel flush>
        <Loaded query={parameters} rows={10}>
          {(all) => (
            <DataTable<Parameter>
              label={t("title")}
              rows={all.filter((parameter) => `${parameter.code} ${parameter.zh} ${parameter.en}`.toLowerCase().includes(text.toLowerCase()))}
              rowKey={(parameter) => parameter.code}
              columns={columns}
              phoneRow={(parameter) => <PhoneLine title={say(parameter)} note={mayChange ? change(parameter) : parameter.code} value={<span className="number">{shown(parameter.unit, parameter.value)}</span>} />}
              empty={<EmptyState icon={<ControlOutlined />} title={t("empty.title")} hint={t("empty.hint")} />}
            />
          )}
        </Loaded>
      </Panel>
      <Modal open={changing !== null} onCancel={close} footer={null} title={changing ? say(changing) : ""} destroyOnHidden mask={{ closable: false }}>
        {changing && <ChangeParameter parameter={changing} onDone={close} />}
      </Modal>
    </Page>
  );
}
