import { Link, useSearchParams } from 'react-router';
import { query } from '../api/http.ts';
import { useReport } from '../api/outcomes.ts';
import { useSeasons } from '../api/planning.ts';
import { GROUPINGS, type Grouping, type Report, type ReportLine } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox, SelectField } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { Empty } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { fr } from './fr.ts';
import { Period } from './period.tsx';

/** Figures by practice, commune, house, partner or season; the files say the same. */
export function Summary({ onMissing }: { onMissing: () => void }) {
  const { base } = useTenant();
  const [address, setAddress] = useSearchParams();
  const by: Grouping = GROUPINGS.find((known) => known === address.get('par')) ?? 'PRACTICE';
  const from = address.get('du') ?? '';
  const to = address.get('au') ?? '';
  const season = address.get('saison') ?? '';
  const masked = address.get('dehors') === 'oui';
  const filter = { from, to, season, masked: masked || undefined };
  const found = useReport(by, filter);
  const seasons = useSeasons();
  const set = (name: string, value: string) =>
    setAddress(
      (known) => {
        const next = new URLSearchParams(known);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const files = { from, to, season, masked: masked ? 'true' : undefined };
  return (
    <>
      <div className="report-filters screen-only">
        <SelectField
          label={fr.by}
          value={by}
          onChange={(event) => set('par', event.target.value)}
          options={GROUPINGS.map((value) => ({ value, label: fr.groupings[value] }))}
        />
        <SelectField
          label={fr.season}
          value={season}
          onChange={(event) => set('saison', event.target.value)}
          options={[
            { value: '', label: fr.anySeason },
            ...(seasons.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Period from={from} to={to} onChange={set} />
      </div>
      <div className="screen-only">
        <ChoiceBox
          label={fr.masked}
          hint={fr.maskedHint}
          checked={masked}
          onChange={(event) => set('dehors', event.target.checked ? 'oui' : '')}
        />
      </div>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && (
        <>
          {found.data.missing > 0 && (
            <Notice kind="look">
              <p>{fr.missing(found.data.missing)}</p>
              <p>
                <button type="button" className="button" onClick={onMissing}>
                  {fr.toMissing}
                </button>
              </p>
            </Notice>
          )}
          {found.data.total.dates === 0 ? <Nothing /> : <Figures report={found.data} />}
          {found.data.total.dates > 0 && (
            <>
              <TakeAway list="/reports" filter={{ by, ...files }} />
              <p className="small screen-only">
                <a href={`${base}/reports.pdf${query({ by, ...files })}`} download>
                  {fr.pdf}
                </a>
              </p>
              <div className="screen-only">
                <p className="small quiet">{fr.takeDates}</p>
                <TakeAway list="/outcomes" filter={files} />
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

function Nothing() {
  const { slug } = useTenant();
  return (
    <Empty title={fr.emptyTitle} text={fr.emptyText}>
      <Link className="button button-primary" to={`/${slug}/ma-journee`}>
        {fr.myDay}
      </Link>
    </Empty>
  );
}

const figure = (people: number | null | undefined) =>
  people == null ? fr.hiddenFigure : fr.number(people);

function Figures({ report }: { report: Report }) {
  const { total, lines, by } = report;
  const most = Math.max(1, ...lines.map((line) => line.met ?? 0));
  const met = total.met == null ? fr.peopleMasked : fr.people(total.met);
  return (
    <>
      <p className="report-sentence" role="status">
        {fr.sentence(total.dates, met, fr.hours(total.minutes))}
      </p>
      {by === 'PARTNER' && <p className="hint">{fr.partnerNote}</p>}
      <div className="report-scroll">
        <table className="sentences report">
          <thead>
            <tr>
              <th scope="col">{capital(fr.groupings[by])}</th>
              <th scope="col" className="number">
                {fr.columns.dates}
              </th>
              <th scope="col">{fr.columns.met}</th>
              <th scope="col" className="number">
                {fr.columns.newcomers}
              </th>
              <th scope="col" className="number">
                {fr.columns.hours}
              </th>
              <th scope="col" className="number">
                {fr.columns.communes}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{line.label}</th>
                <Cells line={line} most={most} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{fr.total}</th>
              <Cells line={total} />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function Cells({ line, most }: { line: ReportLine; most?: number }) {
  return (
    <>
      <td className="number">{fr.number(line.dates)}</td>
      <td>
        <span className="report-met">
          <span className="number">{figure(line.met)}</span>
          {most !== undefined && line.met != null && <Bar line={line} most={most} />}
        </span>
      </td>
      <td className="number">{figure(line.newcomers)}</td>
      <td className="number">{fr.hours(line.minutes)}</td>
      <td className="number">{fr.number(line.communes)}</td>
    </>
  );
}

const LONG = 100;

/** People met as a bar, newcomers as its darker part; the numbers beside it say the same. */
function Bar({ line, most }: { line: ReportLine; most: number }) {
  const long = (people: number | null | undefined) => ((people ?? 0) / most) * LONG;
  return (
    <svg
      className="report-bar"
      viewBox={`0 0 ${LONG} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="bar-met" width={long(line.met)} height="10" />
      <rect className="bar-new" width={long(line.newcomers)} height="10" />
    </svg>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
