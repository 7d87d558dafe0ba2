import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { fr } from '../fr.ts';
import { Dialog } from '../kit/dialog.tsx';
import { ChoiceBox } from '../kit/fields.tsx';

const OFF = 'parvis.keys';
const areOff = () => localStorage.getItem(OFF) === 'off';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
  );
}

/** The single keys; they may be switched off, and never act while someone types. */
export function useKeys(open: (what: 'search' | 'keys') => void) {
  const navigate = useNavigate();
  const { slug } = useParams();
  useEffect(() => {
    const acts: Record<string, () => void> = {
      '/': () => open('search'),
      '?': () => open('keys'),
      t: () => navigate(`/${slug}`),
      b: () => navigate(`/${slug}/benevoles`),
      a: () => navigate(`/${slug}/appels`),
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = areOff() ? undefined : acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [open, navigate, slug]);
}

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [off, setOff] = useState(areOff);
  const change = (checked: boolean) => {
    localStorage.setItem(OFF, checked ? 'on' : 'off');
    setOff(!checked);
  };
  return (
    <Dialog title={fr.keys.title} onClose={onClose}>
      <dl className="facts">
        {fr.keys.list.map(([key, what]) => (
          <div key={key} className="facts-line">
            <dt>
              <kbd className="keycap">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <ChoiceBox
        label={fr.keys.single}
        hint={fr.keys.singleHint}
        checked={!off}
        onChange={(event) => change(event.target.checked)}
      />
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onClose}>
          {fr.form.close}
        </button>
      </div>
    </Dialog>
  );
}
