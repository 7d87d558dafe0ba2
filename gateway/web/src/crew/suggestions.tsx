import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saveCrew, useSuggestions } from '../api/clashes.ts';
import type { Reply } from '../api/http.ts';
import { forgetPlanning } from '../api/planning.ts';
import type { Occurrence, Suggestion } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { State } from '../kit/state.tsx';
import { ClashTrouble } from './despite.tsx';
import { fr } from './fr.ts';

interface Hinted {
  id: string;
  /** Where one may be chosen; elsewhere it is read only. */
  onGive?: (to: Suggestion) => void;
}

/** Who could take a date and why, asked for when it is unfolded. */
export function Hint({ id, onGive }: Hinted) {
  const [open, setOpen] = useState(false);
  const found = useSuggestions(id, open);
  return (
    <details className="fold screen-only" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{fr.suggestions.title}</summary>
      <div className="stack">
        <p className="quiet small">{fr.suggestions.text}</p>
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isLoading && <Waiting />}
        {found.data?.length === 0 && <p>{fr.suggestions.none}</p>}
        <ol className="bare stack">
          {found.data?.map((suggestion) => (
            <Suggested key={suggestion.memberId} suggestion={suggestion} onGive={onGive} />
          ))}
        </ol>
      </div>
    </details>
  );
}

function Suggested({ suggestion, onGive }: { suggestion: Suggestion; onGive: Hinted['onGive'] }) {
  const { name, reasons, obstacles } = suggestion;
  const hindered = obstacles.length > 0;
  return (
    <li className="stack-tight">
      <div className="row">
        <strong>{name}</strong>
        <State
          tone={hindered ? 'stop' : 'good'}
          word={hindered ? fr.suggestions.hinders : fr.suggestions.fits}
        />
      </div>
      {obstacles.map((obstacle) => (
        <p key={obstacle}>{obstacle}</p>
      ))}
      {reasons.length > 0 && <p className="quiet small">{reasons.join(', ')}</p>}
      {onGive && (
        <p>
          <button type="button" className="button" onClick={() => onGive(suggestion)}>
            {fr.suggestions.give}
            <span className="unseen"> {name}</span>
          </button>
        </p>
      )}
    </li>
  );
}

/** The hint on a date's page: whoever is named may be given the date. */
export function Suggestions({ stored: { body: date, etag } }: { stored: Reply<Occurrence> }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const done = useDone();
  const { rest, attempt } = useAttempt();
  const [chosen, setChosen] = useState<Suggestion>();
  const put = async (staff: string[], seen: string | null, despite?: string) => {
    const saved = await saveCrew(base, date.id, { staff }, seen, despite);
    await forgetPlanning(client, slug);
    return saved;
  };
  const give = (to: Suggestion, despite?: string) => {
    setChosen(to);
    return attempt(async () => {
      const saved = await put([to.memberId], etag, despite);
      done(fr.suggestions.given(to.name), () => put([], saved.etag), fr.given);
    });
  };
  return (
    <>
      <Hint id={date.id} onGive={give} />
      <ClashTrouble error={rest} onDespite={(reason) => chosen && give(chosen, reason)} />
    </>
  );
}
