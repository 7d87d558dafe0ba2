import './workbook.css';
import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Refused } from '../api/http.ts';
import { signIn } from '../api/session.ts';
import { forgetVolunteers } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Notice, Trouble } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { type Followed, fromAddress, inAddress, sendWorkbook, useJobs } from './importers.ts';
import { Report } from './report.tsx';

// The workbook of a trial, for the import after it; gone with the tab, as it should be.
const chosenFiles = new Map<string, File>();

/** One workbook, dropped once: a trial that changes nothing, its report, then the import. */
export function Workbook() {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const trial = address.get('essai');
  const real = address.get('import');
  const { jobs, error: lost, known } = useJobs(base, fromAddress(real ?? trial));
  const ended = known && jobs.length > 0 && jobs.every((job) => job.state !== 'RUNNING');

  useEffect(() => {
    if (ended && real) forgetVolunteers(client, slug);
  }, [ended, real, client, slug]);

  const start = async (file: File, dryRun: boolean) => {
    setError(undefined);
    setSending(true);
    try {
      const jobsInAddress = inAddress(await sendWorkbook(base, file, dryRun));
      chosenFiles.set(jobsInAddress, file);
      setAddress({ [dryRun ? 'essai' : 'import']: jobsInAddress });
    } catch (refused) {
      if (refused instanceof Refused && refused.status === 401) return signIn();
      setError(refused);
    } finally {
      setSending(false);
    }
  };
  const again = () => {
    setError(undefined);
    setAddress({});
  };
  const file = trial ? chosenFiles.get(trial) : undefined;
  const begun = Boolean(real ?? trial);

  return (
    <>
      <PageHead
        title={fr.workbook.title}
        under={jobs[0]?.fileName}
        back={{ to: `/${slug}/benevoles`, label: fr.places.volunteers }}
      />
      <div className="stack">
        <Trouble error={error ?? (begun ? lost : undefined)} />
        {(!begun || lost !== undefined) && (
          <Drop busy={sending} onFile={(chosen) => start(chosen, true)} />
        )}
        {begun && !lost && !ended && <Running jobs={jobs} trial={!real} />}
        {ended && <Outcome jobs={jobs} trial={!real} />}
        {ended && !real && (
          <NextStep
            jobs={jobs}
            file={file}
            busy={sending}
            onImport={(chosen) => start(chosen, false)}
            onAgain={again}
          />
        )}
        {ended && real && (
          <div className="acts">
            <Link className="button button-primary" to={`/${slug}/benevoles`}>
              {fr.workbook.see}
            </Link>
            <button type="button" className="button" onClick={again}>
              {fr.workbook.another}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

interface Dropping {
  busy: boolean;
  onFile: (file: File) => void;
}

function Drop({ busy, onFile }: Dropping) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut beside the button */}
      <div
        className={over ? 'card drop is-over' : 'card drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="workbook" />
        <h2>{busy ? fr.workbook.sending : fr.workbook.dropTitle}</h2>
        <p className="quiet">{fr.workbook.dropText}</p>
        <input
          ref={input}
          className="unseen"
          type="file"
          id="workbook-file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".xlsx,.xls,.csv,.ods"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <button
          type="button"
          className="button button-primary"
          aria-disabled={busy}
          onClick={() => !busy && input.current?.click()}
        >
          {fr.workbook.choose}
        </button>
      </div>
      <section className="card stack">
        <h2>{fr.workbook.whatTitle}</h2>
        <ol>
          {fr.workbook.what.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Running({ jobs, trial }: { jobs: Followed[]; trial: boolean }) {
  const done = jobs.reduce((sum, job) => sum + job.progress.done, 0);
  const total = jobs.reduce((sum, job) => sum + job.progress.total, 0);
  return (
    <div className="card stack">
      <h2>{trial ? fr.workbook.reading : fr.workbook.importing}</h2>
      <progress
        max={total || 1}
        value={total ? done : undefined}
        aria-label={trial ? fr.workbook.reading : fr.workbook.importing}
      />
      <p className="quiet number" role="status">
        {total > 0 && fr.workbook.rowsDone(done, total)}
      </p>
      <p className="quiet small">{fr.workbook.mayLeave}</p>
    </div>
  );
}

function Outcome({ jobs, trial }: { jobs: Followed[]; trial: boolean }) {
  const failed = jobs.find((job) => job.state === 'FAILED');
  if (failed)
    return (
      <Notice kind="stop">
        <strong>{fr.workbook.failed}</strong>
        <p>{failureOf(failed)}</p>
      </Notice>
    );
  return <Report jobs={jobs} trial={trial} />;
}

function failureOf({ error }: Followed): string {
  return error ?? fr.errors.unknown;
}

interface Next {
  jobs: Followed[];
  file?: File;
  busy: boolean;
  onImport: (file: File) => void;
  onAgain: () => void;
}

function NextStep({ jobs, file, busy, onImport, onAgain }: Next) {
  const input = useRef<HTMLInputElement>(null);
  const sheets = jobs.flatMap((job) => job.sheets ?? []);
  const changing = sheets.reduce((sum, sheet) => sum + sheet.created + sheet.updated, 0);
  if (jobs.some((job) => job.state === 'FAILED') || changing === 0)
    return (
      <div className="acts">
        <button type="button" className="button button-primary" onClick={onAgain}>
          {fr.workbook.another}
        </button>
      </div>
    );
  return (
    <div className="stack-tight">
      {!file && <p className="quiet">{fr.workbook.chooseAgain}</p>}
      <input
        ref={input}
        className="unseen"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".xlsx,.csv"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onImport(chosen);
        }}
      />
      <div className="acts">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={busy}
          onClick={() => !busy && (file ? onImport(file) : input.current?.click())}
        >
          {file ? fr.workbook.doImport(changing) : fr.workbook.chooseAndImport}
        </button>
        <button type="button" className="button" onClick={onAgain}>
          {fr.workbook.another}
        </button>
      </div>
      <p className="quiet small">{fr.workbook.nobodyMailed}</p>
    </div>
  );
}
