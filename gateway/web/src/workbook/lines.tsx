import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { importLines, undoImport, useImportedLines, useSeenLines } from '../api/imports.ts';
import { forgetPlanning } from '../api/planning.ts';
import type { SeenLine } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay, longDay } from '../kit/days.ts';
import { useSettled } from '../kit/draft.ts';
import { TextField } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { State } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { PRACTICE_NAMES } from '../planning/fr.ts';
import { useCommuneNames } from '../planning/words.tsx';
import { withCell } from './cells.ts';
import { fr } from './fr.ts';

interface Lined {
  /** Of the sheet they come from. */
  name?: string;
  /** The first names the columns. */
  rows: string[][];
  onChange: (rows: string[][]) => void;
  /** How a line is numbered where it comes from. */
  numberOf: (row: number) => number;
}

/** Lines before they are stored: what each would plan or what is wrong, and its cells to change. */
export function Lines({ name, rows, onChange, numberOf }: Lined) {
  const settled = useSettled(rows, 350);
  const seen = useSeenLines({ name, rows: settled });
  if (seen.isError) return <Trouble error={seen.error} again={() => seen.refetch()} />;
  if (!seen.data) return <Waiting />;
  const lineOf = (row: number) => seen.data.find((line) => line.row === row);
  const good = seen.data.filter(brings).length;
  const bad = seen.data.filter((line) => line.problem).length;
  return (
    <div className="stack">
      <p role="status">
        <strong>{seen.isFetching ? fr.reading : fr.summary(good, bad)}</strong>
      </p>
      <ol className="bare stack-tight">
        {rows.slice(1).map((cells, at) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are neither moved nor removed
            key={at}
            number={numberOf(at + 2)}
            headings={rows[0] ?? []}
            cells={cells}
            line={lineOf(at + 2)}
            onCell={(column, cell) => onChange(withCell(rows, at + 1, column, cell))}
          />
        ))}
      </ol>
      <Adding
        name={name}
        rows={rows}
        seen={seen.data}
        ready={rows === settled && !seen.isFetching}
      />
    </div>
  );
}

const brings = (line: SeenLine) => line.outcome === 'CREATED' || line.outcome === 'UPDATED';

interface OneLine {
  number: number;
  headings: string[];
  cells: string[];
  line?: SeenLine;
  onCell: (column: number, cell: string) => void;
}

function Line({ number, headings, cells, line, onCell }: OneLine) {
  const id = useId();
  const [open, setOpen] = useState(Boolean(line?.problem));
  return (
    <li className="card stack-tight line" aria-labelledby={id}>
      <div className="row row-apart">
        <h3 id={id} className="line-number">
          {fr.line(number)}
        </h3>
        <Verdict line={line} />
      </div>
      {line?.understood && <Understood of={line.understood} />}
      {!line && <p className="quiet">{fr.skipped}</p>}
      {line?.problem && (
        <p className="line-problem">
          <strong>{[line.problem.column, line.problem.value].filter(Boolean).join(' : ')}</strong>{' '}
          {line.problem.message}
        </p>
      )}
      {line?.warnings.map((warning) => (
        <p key={`${warning.column} ${warning.code}`} className="quiet small">
          {warning.message}
        </p>
      ))}
      <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {fr.edit}
          <span className="unseen"> {number}</span>
        </summary>
        <div className="line-cells">
          {headings.map((heading, column) =>
            heading ? (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move, and names may repeat
                key={column}
                label={heading}
                value={cells[column] ?? ''}
                onChange={(event) => onCell(column, event.target.value)}
              />
            ) : null,
          )}
        </div>
      </details>
    </li>
  );
}

function Verdict({ line }: { line?: SeenLine }) {
  if (!line) return null;
  if (!line.outcome) return <State tone="stop" word={fr.wrong} />;
  return <State tone={brings(line) ? 'good' : 'calm'} word={fr.outcomes[line.outcome]} />;
}

function Understood({ of }: { of: NonNullable<SeenLine['understood']> }) {
  const nameOf = useCommuneNames();
  const [first = '', ...others] = of.dates;
  const last = others.at(-1);
  const what = [
    of.title,
    of.title === PRACTICE_NAMES[of.practice] ? undefined : PRACTICE_NAMES[of.practice],
    of.onTour ? fr.onTour : undefined,
    of.partners.length > 0 ? fr.with(of.partners.join(', ')) : undefined,
  ];
  return (
    <div>
      <p>
        {fr.day(
          last ? fr.days(of.dates.length, fullDay(first), fullDay(last)) : longDay(first),
          of.start ?? undefined,
          of.end ?? undefined,
        )}
        {', '}
        {[of.place, nameOf(of.insee)].filter(Boolean).join(', ')}
      </p>
      <p className="quiet">{what.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

interface Added {
  name?: string;
  rows: string[][];
  seen: SeenLine[];
  ready: boolean;
}

/** Stores the lines that bring something; what is stored can be taken back. */
function Adding({ name, rows, seen, ready }: Added) {
  const { base, slug } = useTenant();
  const [started, setStarted] = useState<string>();
  const [error, setError] = useState<unknown>();
  const job = useImportedLines(started);
  const count = seen.filter(brings).length;
  const days = seen.filter(brings).flatMap((line) => line.understood?.dates ?? []);
  useToldWhenDone(started, job.data, `/${slug}/planning?jour=${days.sort()[0] ?? ''}`);
  const add = async () => {
    setError(undefined);
    try {
      setStarted(await importLines(base, { name, rows }));
    } catch (refused) {
      setError(refused);
    }
  };
  const busy = started !== undefined && job.data?.state !== 'FAILED';
  return (
    <div className="stack-tight">
      <Trouble error={error ?? job.error} />
      {job.data?.state === 'FAILED' && (
        <Notice kind="stop">
          <strong>{fr.failed}</strong>
          <p>{job.data.error}</p>
        </Notice>
      )}
      <div className="acts">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={!ready || busy || count === 0}
          onClick={() => ready && !busy && count > 0 && add()}
        >
          {busy ? fr.adding : fr.add(count)}
        </button>
      </div>
      <p className="quiet small">{fr.drafts}</p>
    </div>
  );
}

type Job = ReturnType<typeof useImportedLines>['data'];

function useToldWhenDone(id: string | undefined, job: Job, next: string) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the import has ended
  useEffect(() => {
    if (!id || job?.state !== 'DONE') return;
    const added = (job.sheets ?? []).reduce((sum, sheet) => sum + sheet.created + sheet.updated, 0);
    const undo = async () => {
      const { removed, kept } = await undoImport(base, id);
      await forgetPlanning(client, slug);
      tell(fr.undone(removed, kept));
    };
    tell(fr.added(added), undo);
    forgetPlanning(client, slug);
    navigate(next);
  }, [job?.state]);
}
