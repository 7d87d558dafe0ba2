import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what the page showed when a test failed, so that a log alone tells the cause. */
export default class WhatWasShown implements Reporter {
  onTestEnd(test: TestCase, result: TestResult) {
    for (const { name, path } of result.attachments)
      if (name === 'error-context' && path)
        console.log(`${test.title}\n${readFileSync(path, 'utf8')}`);
  }

  printsToStdio() {
    return false;
  }
}
