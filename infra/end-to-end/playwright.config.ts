import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['./src/what-was-shown.ts'], ['junit', { outputFile: 'target/junit.xml' }]],
  globalSetup: './src/start.ts',
  globalTeardown: './src/stop.ts',
  use: {
    baseURL: `http://127.0.0.1:${process.env.PARVIS_PORT ?? 18080}`,
    locale: 'fr-FR',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // the main job finds a system that nobody has used; what kills parts comes last
  projects: [
    { name: 'job', testMatch: '**/main-job.spec.ts' },
    { name: 'use', testIgnore: /main-job|herd|faults|absence/, dependencies: ['job'] },
    { name: 'herd', testMatch: '**/herd*.spec.ts', dependencies: ['use'] },
    {
      name: 'faults',
      testMatch: ['**/faults.spec.ts', '**/absence.spec.ts'],
      dependencies: ['herd'],
    },
  ],
});
