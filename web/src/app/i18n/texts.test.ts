import { describe, expect, it } from "vitest";

import { namespaceOf } from ".";

interface Texts {
  [key: string]: string | Texts;
}

const files = import.meta.glob<Texts>("/src/**/locales/*.json", { eager: true, import: "default" });
const sources = import.meta.glob<string>("/src/**/*.{ts,tsx}", { eager: true, query: "?raw", import: "default" });

function leaves(texts: Texts, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === "string" ? [[name, value]] : leaves(value, name);
  });
}

const folders = [...new Set(Object.keys(files).map((path) => path.replace(/\/[^/]+\.json$/, "")))];

describe.each(folders)("texts of %s", (folder) => {
  const chinese = new Map(leaves(files[`${folder}/zh-CN.json`] ?? {}));
  const english = new Map(leaves(files[`${folder}/en.json`] ?? {}));

  it("have the same keys in zh-CN and en", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it("are nowhere empty", () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("use the same placeholders in both languages", () => {
    const marks = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
    for (const [key, text] of chinese) expect([key, marks(english.get(key) ?? "")]).toEqual([key, marks(text)]);
  });

  it("are Chinese in the Chinese file and not in the English one", () => {
    const han = /\p{Script=Han}/u;
    expect([...english].filter(([, text]) => han.test(text))).toEqual([]);
    expect([...chinese].filter(([, text]) => !han.test(text) && /[a-z]{4,}/.test(text.replace(/\{\{\w+\}\}/g, "")))).toEqual([]);
  });
});

it("no page has Chinese words outside the text files", () => {
  const allowed = /\.test\.tsx?$|shared\/money\/capital|shared\/money\/money\.ts|shared\/components\/Switches/;
  const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
  const found = Object.entries(sources).filter(([path, code]) => !allowed.test(path) && /\p{Script=Han}/u.test(withoutComments(code)));
  expect(found.map(([path]) => path)).toEqual([]);
});

it("each namespace is named after its folder", () => {
  expect(namespaceOf("/src/features/transfers/locales/en.json")).toBe("transfers");
  expect(namespaceOf("/src/shared/i18n/locales/en.json")).toBe("shared");
  expect(namespaceOf("/src/app/i18n/locales/en.json")).toBe("app");
});
