import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what the page showed when a test failed, so that a log alone tells the cause. */
export default class WhatWasShown implements Reporter {
  onTestEnd(test: TestCase, result: TestResult) {
    const shown = result.attachments.find(({ name }) => name === 'error-context')?.path;
    if (shown) console.log(`${test.title}\n${readFileSync(shown, 'utf8')}`);
  }

  printsToStdio() {
    return false;
  }
}
