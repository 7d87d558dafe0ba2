import { useState } from 'react';

const KEY = 'parvis.discreet';

/** Whether lists hide names, as it was last chosen on this device. */
export function useDiscreet(): [boolean, (discreet: boolean) => void] {
  const [discreet, setDiscreet] = useState(() => localStorage.getItem(KEY) === 'yes');
  const choose = (chosen: boolean) => {
    if (chosen) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
    setDiscreet(chosen);
  };
  return [discreet, choose];
}
