import './workbook.css';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router';
import { Refused } from '../api/http.ts';
import { useSeenLines } from '../api/imports.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField, TextArea } from '../kit/fields.tsx';
import { PageHead } from '../kit/page.tsx';
import { fr as planning } from '../planning/fr.ts';
import { parseCells } from './cells.ts';
import { COLUMNS, fr } from './fr.ts';
import { Lines } from './lines.tsx';

/** Lines copied from a spreadsheet: read, corrected where need be, then added to the planning. */
export function Paste() {
  const { slug } = useTenant();
  const brought = useLocation().state as { cells?: string } | null;
  const [rows, setRows] = useState(() => parseCells(brought?.cells ?? ''));
  const [named, setNamed] = useState(false);
  const unnamed = useUnnamed(rows) && !named;
  const take = (cells: string[][]) => {
    setNamed(false);
    setRows(cells);
  };
  const name = (headings: string[]) => {
    setNamed(true);
    setRows([headings, ...rows]);
  };
  return (
    <>
      <PageHead title={fr.paste.title} back={{ to: `/${slug}/planning`, label: planning.title }} />
      <div className="stack">
        {rows.length === 0 && (
          <TextArea
            label={fr.paste.label}
            hint={fr.paste.hint}
            rows={8}
            value=""
            onChange={(event) => take(parseCells(event.target.value))}
          />
        )}
        {rows.length > 0 && (
          <div className="acts">
            <button type="button" className="button" onClick={() => take([])}>
              {fr.paste.again}
            </button>
          </div>
        )}
        {unnamed && <ColumnChoice sample={rows[0] ?? []} onChoose={name} />}
        {rows.length > 1 && !unnamed && (
          <Lines rows={rows} onChange={setRows} numberOf={(row) => (named ? row - 1 : row)} />
        )}
      </div>
    </>
  );
}

/** Whether the service does not recognise the first line as naming the columns. */
function useUnnamed(rows: string[][]): boolean {
  const only = rows.length === 1;
  const seen = useSeenLines({ rows: only ? [...rows, ...rows] : rows });
  return seen.error instanceof Refused && seen.error.problem.code === 'no-known-sheet';
}

function ColumnChoice({
  sample,
  onChoose,
}: {
  sample: string[];
  onChoose: (headings: string[]) => void;
}) {
  const [headings, setHeadings] = useState(() => sample.map((_, at) => COLUMNS[at] ?? ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(headings);
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <div>
        <h2>{fr.columns.title}</h2>
        <p className="quiet">{fr.columns.text}</p>
      </div>
      <div className="line-cells">
        {sample.map((cell, column) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
            key={column}
            label={fr.columns.column(column + 1)}
            hint={fr.columns.sample(cell)}
            value={headings[column]}
            onChange={(event) =>
              setHeadings(headings.map((known, at) => (at === column ? event.target.value : known)))
            }
            options={[
              { value: '', label: fr.columns.skip },
              ...COLUMNS.map((value) => ({ value, label: value })),
            ]}
          />
        ))}
      </div>
      <div className="acts">
        <button type="submit" className="button button-primary">
          {fr.columns.act}
        </button>
      </div>
    </form>
  );
}
