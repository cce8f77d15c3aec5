import { findClickhouse, startServer } from "./server.ts";

async function findReason(): Promise<string | null> {
  if (findClickhouse() === null) return "clickhouse-server is not installed (apt-get install clickhouse-server)";
  try {
    await (await startServer()).stop();
    return null;
  } catch (error) {
    return `clickhouse-server does not start: ${error instanceof Error ? error.message : error}`;
  }
}

/** Why tests that need the server are skipped; null where one has been started, and stopped again, to see. */
export const WHY_NOT = await findReason();

if (WHY_NOT !== null) console.warn(`Tests against ClickHouse are skipped: ${WHY_NOT}`);

/** For the title of what is skipped. */
export const WHY = WHY_NOT === null ? "" : ` — ${WHY_NOT}`;
