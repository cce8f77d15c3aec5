/** Starts a server and leaves it running until Ctrl+C; for trying things by hand. */
import { startServer } from "./server.ts";

const server = await startServer();
console.log(server.url);
process.once("SIGINT", async () => {
  await server.stop();
  process.exit();
});
