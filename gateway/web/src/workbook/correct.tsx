import './workbook.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRejectedSheets } from '../api/imports.ts';
import type { RejectedSheet } from '../api/types.ts';
import { fr as words } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { fr } from './fr.ts';
import { Lines } from './lines.tsx';

/** The rows of an imported planning that were not understood, to be corrected and added. */
export function Correct() {
  const { slug } = useTenant();
  const { job = '' } = useParams();
  const found = useRejectedSheets(job);
  return (
    <>
      <PageHead
        title={fr.correct.title}
        back={{ to: `/${slug}/importer`, label: words.workbook.title }}
      />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.data?.length === 0 && <Empty title={fr.correct.none} text={fr.correct.noneText} />}
        {found.data?.map((sheet) => (
          <Sheet key={sheet.name} sheet={sheet} />
        ))}
      </div>
    </>
  );
}

function Sheet({ sheet }: { sheet: RejectedSheet }) {
  const [rows, setRows] = useState([sheet.headings, ...sheet.rows.map(({ cells }) => cells)]);
  return (
    <section className="stack">
      <h2>{words.workbook.sheet(sheet.name)}</h2>
      <Lines
        name={sheet.name}
        rows={rows}
        onChange={setRows}
        numberOf={(row) => sheet.rows[row - 2]?.row ?? row}
      />
    </section>
  );
}
