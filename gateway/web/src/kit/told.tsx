import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { fr } from '../fr.ts';
import { Icon } from './icon.tsx';

interface Line {
  text: string;
  undo?: () => void;
  at: number;
}

const TellContext = createContext<(text: string, undo?: () => void) => void>(() => undefined);

/** Says what has just happened, with the way back where there is one. */
export function useTell() {
  return useContext(TellContext);
}

const KEPT_MILLIS = 12_000;

export function Told({ children }: { children: ReactNode }) {
  const [line, setLine] = useState<Line>();
  const tell = useCallback((text: string, undo?: () => void) => {
    setLine({ text, undo, at: Date.now() });
  }, []);
  return (
    <TellContext value={tell}>
      {children}
      <div className="told" role="status">
        {line && <ToldLine key={line.at} line={line} gone={() => setLine(undefined)} />}
      </div>
    </TellContext>
  );
}

function ToldLine({ line, gone }: { line: Line; gone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(gone, KEPT_MILLIS);
    return () => clearTimeout(timer);
  }, [held, gone]);
  const hold = useMemo(
    () => ({
      onMouseEnter: () => setHeld(true),
      onMouseLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  const undo = () => {
    line.undo?.();
    gone();
  };
  return (
    <div className="told-line" {...hold}>
      <span>{line.text}</span>
      {line.undo && (
        <button type="button" onClick={undo}>
          {fr.form.undo}
        </button>
      )}
      <button type="button" className="told-close" onClick={gone} aria-label={fr.form.closeLine}>
        <Icon name="close" />
      </button>
    </div>
  );
}
