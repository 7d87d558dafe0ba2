import { useLayoutEffect } from 'react';
import type { Membership } from '../api/types.ts';

/** The pages wear the house's own colours while it is shown: see kit/tint.css. */
export function useTint({ colours }: Membership) {
  const { accent, secondary } = colours;
  useLayoutEffect(() => lay('accent', accent), [accent]);
  useLayoutEffect(() => lay('secondary', secondary), [secondary]);
}

function lay(role: 'accent' | 'secondary', colour?: string | null) {
  if (!colour) return;
  const { dataset, style } = document.documentElement;
  style.setProperty(`--house-${role}`, colour);
  dataset[role] = '';
  return () => {
    delete dataset[role];
  };
}
