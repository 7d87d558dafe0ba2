import { type DragEvent, useState } from 'react';
import { Link } from 'react-router';
import type { Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import {
  briefDay,
  dayOfMonth,
  daysBetween,
  longDay,
  mondayOf,
  plusDays,
  weeksOfMonth,
} from '../kit/days.ts';
import { hour, toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { OccurrenceState, usePlaceWords } from './words.tsx';

interface Board {
  dates: Occurrence[];
  day: string;
  today: string;
  onMove: (occurrence: Occurrence, to: string) => void;
}

const DRAGGED = 'application/x-parvis-occurrence';
const SHOWN_A_DAY = 4;

function useByDay(dates: Occurrence[]): Map<string, Occurrence[]> {
  const { zone } = useTenant();
  const byDay = new Map<string, Occurrence[]>();
  for (const occurrence of dates) {
    const { date } = toFields(occurrence.startsAt, zone);
    byDay.set(date, [...(byDay.get(date) ?? []), occurrence]);
  }
  return byDay;
}

/** A day on which a date may be dropped; the date's own page moves it by keyboard. */
function useDrop({ dates, onMove }: Board, day: string) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    setOver(false);
    const dragged = dates.find((it) => it.id === event.dataTransfer.getData(DRAGGED));
    if (dragged) onMove(dragged, day);
  };
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: drop,
    },
  };
}

export function WeekBoard(board: Board) {
  const byDay = useByDay(board.dates);
  const days = daysBetween(mondayOf(board.day), plusDays(mondayOf(board.day), 6));
  return (
    <>
      <div className="week">
        {days.map((day) => (
          <WeekDay key={day} day={day} board={board} dates={byDay.get(day) ?? []} />
        ))}
      </div>
      <p className="hint screen-only">{fr.dragHint}</p>
    </>
  );
}

function WeekDay({ day, board, dates }: { day: string; board: Board; dates: Occurrence[] }) {
  const { over, handlers } = useDrop(board, day);
  const marks = ['week-day', over && 'is-over', day === board.today && 'is-today'];
  return (
    <section className={marks.filter(Boolean).join(' ')} aria-label={longDay(day)} {...handlers}>
      <h2>{briefDay(day)}</h2>
      {dates.map((occurrence) => (
        <Slip key={occurrence.id} occurrence={occurrence} />
      ))}
      {dates.length === 0 && <p className="unseen">{fr.nothing}</p>}
    </section>
  );
}

function Slip({ occurrence }: { occurrence: Occurrence }) {
  const { slug, zone } = useTenant();
  const placeOf = usePlaceWords();
  const fixed = occurrence.state === 'HELD' || occurrence.state === 'CANCELLED';
  return (
    <Link
      to={`/${slug}/planning/${occurrence.id}`}
      className={`slip is-${occurrence.state.toLowerCase()}`}
      draggable={!fixed}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, occurrence.id)}
    >
      <span className="slip-hours">
        {`${hour(occurrence.startsAt, zone)} – ${hour(occurrence.endsAt, zone)}`}
      </span>
      <strong>{occurrence.title}</strong>
      <span className="quiet small">{placeOf(occurrence)}</span>
      {(occurrence.state !== 'SCHEDULED' || !occurrence.announced) && (
        <OccurrenceState of={occurrence} />
      )}
    </Link>
  );
}

export function MonthGrid(board: Board) {
  const byDay = useByDay(board.dates);
  const weeks = weeksOfMonth(board.day);
  return (
    <table className="month">
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {briefDay(day).split(' ')[0]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <MonthDay key={day} day={day} board={board} dates={byDay.get(day) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthDay({ day, board, dates }: { day: string; board: Board; dates: Occurrence[] }) {
  const { slug, zone } = useTenant();
  const { over, handlers } = useDrop(board, day);
  const outside = day.slice(0, 7) !== board.day.slice(0, 7);
  const marks = [over && 'is-over', day === board.today && 'is-today', outside && 'is-outside'];
  return (
    <td className={marks.filter(Boolean).join(' ')} {...handlers}>
      <Link className="month-day" to={`?vue=semaine&jour=${day}`}>
        {dayOfMonth(day)}
        <span className="unseen"> {longDay(day)}</span>
      </Link>
      <ul className="bare">
        {dates.slice(0, SHOWN_A_DAY).map((occurrence) => (
          <li key={occurrence.id}>
            <Link
              to={`/${slug}/planning/${occurrence.id}`}
              className={`line is-${occurrence.state.toLowerCase()}`}
              draggable={occurrence.state !== 'HELD' && occurrence.state !== 'CANCELLED'}
              onDragStart={(event) => event.dataTransfer.setData(DRAGGED, occurrence.id)}
            >
              <span className="number">{hour(occurrence.startsAt, zone)}</span> {occurrence.title}
              {occurrence.state !== 'SCHEDULED' && (
                <span className="unseen"> {fr.states[occurrence.state]}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {dates.length > SHOWN_A_DAY && (
        <Link className="small" to={`?vue=semaine&jour=${day}`}>
          {fr.more(dates.length - SHOWN_A_DAY)}
        </Link>
      )}
    </td>
  );
}

export function DayList({ dates, today }: { dates: Occurrence[]; today: string }) {
  const { slug, zone } = useTenant();
  const placeOf = usePlaceWords();
  const byDay = useByDay(dates);
  return (
    <div className="stack">
      {[...byDay].map(([day, held]) => (
        <section key={day} className="stack-tight">
          <h2 className={day === today ? 'list-day is-today' : 'list-day'}>
            {longDay(day)}
            {day === today && <span className="quiet"> {fr.today}</span>}
          </h2>
          <ul className="bare stack-tight">
            {held.map((occurrence) => (
              <li key={occurrence.id} className="card list-date">
                <span className="number">
                  {`${hour(occurrence.startsAt, zone)} – ${hour(occurrence.endsAt, zone)}`}
                </span>
                <span className="stack-tight">
                  <Link to={`/${slug}/planning/${occurrence.id}`}>{occurrence.title}</Link>
                  <span className="quiet small">{placeOf(occurrence)}</span>
                </span>
                <OccurrenceState of={occurrence} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
