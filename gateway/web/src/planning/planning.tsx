import './planning.css';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { usePlanning } from '../api/planning.ts';
import { type Occurrence, PRACTICES } from '../api/types.ts';
import { useOwnCommunes } from '../api/volunteers.ts';
import { useTenant } from '../frame/tenant.ts';
import {
  firstOfMonth,
  fullDay,
  isDay,
  mondayOf,
  monthName,
  plusDays,
  plusMonths,
  weeksOfMonth,
} from '../kit/days.ts';
import { SelectField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { toFields } from '../kit/when.ts';
import { NeighboursInPlanning } from '../neighbours/in-planning.tsx';
import { areCells } from '../workbook/cells.ts';
import { fr } from './fr.ts';
import { MoveDialog } from './move.tsx';
import { DayList, MonthGrid, WeekBoard } from './views.tsx';

const VIEWS = ['week', 'month', 'list'] as const;
export type View = (typeof VIEWS)[number];
const VIEW_NAMES: Record<View, string> = { week: 'semaine', month: 'mois', list: 'liste' };

/** What is held when and where: a board of the week, a month, or a list, as the address says. */
export function Planning() {
  const { slug, zone } = useTenant();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const view = VIEWS.find((known) => VIEW_NAMES[known] === address.get('vue')) ?? narrowView();
  const today = toFields(new Date().toISOString(), zone).date;
  const asked = address.get('jour');
  const day = isDay(asked) ? asked : today;
  const period = periodOf(view, day);
  const practice = address.get('type') ?? '';
  const commune = address.get('commune') ?? '';
  const found = usePlanning({ ...period, practice, commune });
  const [moving, setMoving] = useState<{ occurrence: Occurrence; to?: string }>();
  const change = (changed: Record<string, string>) =>
    setAddress((known) => withChanged(known, changed), { replace: true });
  const dates = found.data ?? [];
  usePastedCells((cells) => navigate(`/${slug}/planning/coller`, { state: { cells } }));
  const filtered = practice !== '' || commune !== '';
  const board = {
    dates,
    day,
    today,
    onMove: (occurrence: Occurrence, to: string) => setMoving({ occurrence, to }),
  };
  return (
    <>
      <PageHead
        title={fr.title}
        under={
          view === 'week' ? fr.weekOf(fullDay(period.from), fullDay(period.to)) : monthName(day)
        }
        action={
          <Link className="button button-primary" to={`/${slug}/actions/nouvelle`}>
            <Icon name="plus" />
            {fr.prepare}
          </Link>
        }
      />
      <div className="stack">
        <div className="planning-tools screen-only">
          <Turn view={view} day={day} today={today} onTurn={(to) => change({ jour: to })} />
          <ViewChoice view={view} onChoose={(to) => change({ vue: VIEW_NAMES[to] })} />
        </div>
        <Filters practice={practice} commune={commune} onChange={change} />
        <p className="unseen" role="status">
          {found.isSuccess && fr.count(dates.length)}
        </p>
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && dates.length === 0 && (
          <Nothing filtered={filtered} clear={() => change({ type: '', commune: '' })} />
        )}
        {view === 'week' && dates.length > 0 && <WeekBoard {...board} />}
        {view === 'month' && dates.length > 0 && <MonthGrid {...board} />}
        {view === 'list' && dates.length > 0 && <DayList dates={dates} today={today} />}
        <NeighboursInPlanning from={period.from} to={period.to} />
        <p className="row screen-only">
          <Link to={`/${slug}/actions`}>{fr.allActions}</Link>
          <Link to={`/${slug}/tournees`}>{fr.tours}</Link>
          <Link to={`/${slug}/a-prendre`}>{fr.open}</Link>
          <Link to={`/${slug}/conflits`}>{fr.clashes}</Link>
          <Link to={`/${slug}/taches`}>{fr.tasks}</Link>
          <Link to={`/${slug}/planning/coller`}>{fr.paste}</Link>
        </p>
        {dates.length > 0 && (
          <TakeAway
            list="/occurrences"
            filter={{ from: period.from, to: period.to, practice, commune }}
          />
        )}
      </div>
      {moving && (
        <MoveDialog
          occurrence={moving.occurrence}
          to={moving.to}
          onClose={() => setMoving(undefined)}
        />
      )}
    </>
  );
}

/** Cells pasted anywhere on the page but into a field. */
function usePastedCells(take: (cells: string) => void) {
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const typing = event.target instanceof Element && event.target.closest('input, textarea');
      if (!typing && areCells(text)) take(text);
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  });
}

/** Seven columns do not fit a phone: there, the list comes first. */
function narrowView(): View {
  return matchMedia('(max-width: 44rem)').matches ? 'list' : 'week';
}

function withChanged(known: URLSearchParams, changed: Record<string, string>): URLSearchParams {
  const next = new URLSearchParams(known);
  for (const [name, value] of Object.entries(changed)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

function periodOf(view: View, day: string): { from: string; to: string } {
  if (view === 'week') return { from: mondayOf(day), to: plusDays(mondayOf(day), 6) };
  if (view === 'list')
    return { from: firstOfMonth(day), to: plusDays(plusMonths(firstOfMonth(day), 1), -1) };
  const weeks = weeksOfMonth(day).flat();
  return { from: weeks[0] ?? day, to: weeks.at(-1) ?? day };
}

interface Turned {
  view: View;
  day: string;
  today: string;
  onTurn: (day: string) => void;
}

function Turn({ view, day, today, onTurn }: Turned) {
  const by = (step: number) => (view === 'week' ? plusDays(day, 7 * step) : plusMonths(day, step));
  return (
    <div className="row">
      <button
        type="button"
        className="button button-icon"
        aria-label={fr.previous[view]}
        onClick={() => onTurn(by(-1))}
      >
        <Icon name="back" />
      </button>
      <button type="button" className="button" onClick={() => onTurn(today)}>
        {fr.today}
      </button>
      <button
        type="button"
        className="button button-icon turn-next"
        aria-label={fr.next[view]}
        onClick={() => onTurn(by(1))}
      >
        <Icon name="back" />
      </button>
    </div>
  );
}

function ViewChoice({ view, onChoose }: { view: View; onChoose: (view: View) => void }) {
  return (
    <fieldset className="views">
      <legend className="unseen">{fr.viewLabel}</legend>
      {VIEWS.map((known) => (
        <button
          key={known}
          type="button"
          className="button"
          aria-pressed={known === view}
          onClick={() => onChoose(known)}
        >
          {fr.views[known]}
        </button>
      ))}
    </fieldset>
  );
}

interface Filtered {
  practice: string;
  commune: string;
  onChange: (changed: Record<string, string>) => void;
}

function Filters({ practice, commune, onChange }: Filtered) {
  const communes = useOwnCommunes();
  return (
    <div className="side-by-side planning-filters screen-only">
      <SelectField
        label={fr.practice}
        value={practice}
        onChange={(event) => onChange({ type: event.target.value })}
        options={[
          { value: '', label: fr.anyPractice },
          ...PRACTICES.map((value) => ({ value, label: fr.practices[value] })),
        ]}
      />
      <SelectField
        label={fr.commune}
        value={commune}
        onChange={(event) => onChange({ commune: event.target.value })}
        options={[
          { value: '', label: fr.anyCommune },
          ...communes.map(({ insee, name }) => ({ value: insee, label: name })),
        ]}
      />
    </div>
  );
}

function Nothing({ filtered, clear }: { filtered: boolean; clear: () => void }) {
  const { slug } = useTenant();
  if (filtered)
    return (
      <Empty title={fr.noneTitle} text={fr.noneText}>
        <button type="button" className="button" onClick={clear}>
          {fr.clear}
        </button>
      </Empty>
    );
  return (
    <Empty title={fr.emptyTitle} text={fr.emptyText}>
      <Link className="button button-primary" to={`/${slug}/actions/nouvelle`}>
        <Icon name="plus" />
        {fr.prepare}
      </Link>
      <Link to={`/${slug}/importer`}>{fr.import}</Link>
    </Empty>
  );
}
