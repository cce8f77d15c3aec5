import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { docs, GLOSSARY } from "../../messages/docs.ts";

/** The terms of budget execution in both languages, with a box that narrows them down. */
export function Glossary() {
  const { t } = useApp();
  const [wanted, setWanted] = useState("");
  const words = wanted.trim().toLowerCase();
  const found = GLOSSARY.filter(({ zh, en }) => zh.includes(words) || en.toLowerCase().includes(words));
  return (
    <section className="panel" id="docs-glossary">
      <header>
        <h2>{t(docs.glossaryTitle)}</h2>
        <label className="pick">
          <span>{t(docs.find)}</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
        <span className="hint" role="status">
          {t(docs.found, { count: found.length })}
        </span>
      </header>
      <table className="plain-table docs-table docs-glossary">
        <thead>
          <tr>
            <th scope="col">{t(docs.chinese)}</th>
            <th scope="col">{t(docs.english)}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ zh, en }) => (
            <tr key={zh}>
              <th scope="row" lang="zh-CN">
                {zh}
              </th>
              <td lang="en">{en}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
