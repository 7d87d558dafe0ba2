import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { RowNote, SheetReport } from '../api/types.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Notice } from '../kit/notice.tsx';
import { Shape, type Tone } from '../kit/state.tsx';
import { fr as lines } from './fr.ts';
import type { Followed } from './importers.ts';

/** What the workbook holds, sheet by sheet: what was understood, what was not, and why. */
export function Report({ jobs, trial }: { jobs: Followed[]; trial: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sheets = jobs.flatMap((job) => (job.sheets ?? []).map((sheet) => ({ job, sheet })));
  const bad = sheets.reduce((sum, { sheet }) => sum + sheet.rejected.length, 0);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="report-title">
        {trial ? fr.workbook.trialDone : fr.workbook.importDone}
      </h2>
      <Notice kind={bad > 0 ? 'look' : 'done'}>
        <p>{bad > 0 ? fr.workbook.someBad(bad, trial) : fr.workbook.allGood(trial)}</p>
      </Notice>
      {sheets.map(({ job, sheet }) => (
        <Sheet key={`${job.id} ${sheet.name}`} job={job} sheet={sheet} trial={trial} />
      ))}
    </>
  );
}

function Sheet({ job, sheet, trial }: { job: Followed; sheet: SheetReport; trial: boolean }) {
  const { base, slug } = useTenant();
  const warnings = sheet.warnings ?? [];
  const counts: { tone: Tone; count: number; words: string }[] = [
    {
      tone: 'good',
      count: sheet.created,
      words: fr.workbook.created(sheet.created, trial, sheet.kind),
    },
    {
      tone: 'good',
      count: sheet.updated,
      words: fr.workbook.updated(sheet.updated, trial, sheet.kind),
    },
    { tone: 'calm', count: sheet.duplicates, words: fr.workbook.duplicates(sheet.duplicates) },
    {
      tone: 'stop',
      count: sheet.rejected.length,
      words: fr.workbook.rejected(sheet.rejected.length),
    },
  ];
  return (
    <section className="card stack sheet">
      <div>
        <h3 className="sheet-name">{fr.workbook.sheet(sheet.name)}</h3>
        <p className="quiet">{fr.workbook.rows(sheet.rows, sheet.kind)}</p>
      </div>
      <ul className="counts">
        {counts.map(({ tone, count, words }) => (
          <li key={words} className={count === 0 ? 'count quiet' : `count tone-${tone}`}>
            <span className="count-number">{fr.number(count)}</span>
            <span className="count-words">
              <Shape tone={count === 0 ? 'calm' : tone} />
              {words}
            </span>
          </li>
        ))}
      </ul>
      {sheet.rejected.length > 0 && (
        <>
          <div className="row row-apart">
            <h4>{fr.workbook.rejectedTitle}</h4>
            <div className="acts screen-only">
              {job.importer === 'actions' && (
                <Link className="button button-primary" to={`/${slug}/importer/${job.id}/corriger`}>
                  {lines.correct.act}
                </Link>
              )}
              <a
                className="button"
                href={`${base}/${job.importer}/imports/${job.id}/rejected.xlsx`}
                download
              >
                <Icon name="download" />
                {fr.workbook.download}
              </a>
            </div>
          </div>
          <Notes notes={sheet.rejected} caption={fr.workbook.rejectedTitle} />
        </>
      )}
      {warnings.length > 0 && (
        <details className="fold" open={warnings.length < 6}>
          <summary>{fr.workbook.warnings(warnings.length)}</summary>
          <Notes notes={warnings} caption={fr.workbook.warnings(warnings.length)} />
        </details>
      )}
    </section>
  );
}

function Notes({ notes, caption }: { notes: RowNote[]; caption: string }) {
  return (
    <table className="sentences notes">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{fr.workbook.row}</th>
          <th scope="col">{fr.workbook.column}</th>
          <th scope="col">{fr.workbook.value}</th>
          <th scope="col">{fr.workbook.reason}</th>
        </tr>
      </thead>
      <tbody>
        {notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row may carry two notes, and the list never moves
          <tr key={at}>
            <th scope="row">{fr.workbook.rowNumber(note.row)}</th>
            <td>{note.column}</td>
            <td className="note-value">{note.value || fr.workbook.blank}</td>
            <td>{note.message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
