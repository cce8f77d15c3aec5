import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./test/e2e/chromium.ts";
import { PINNED } from "./test/setup/pin.ts";

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A machine that runs nothing else is assumed nowhere: what fails once and then passes is named flaky, not broken.
  retries: process.env.CI ? 2 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: { ...PINNED, viewport: { width: 1280, height: 720 }, launchOptions: chromiumLaunch() },
});
