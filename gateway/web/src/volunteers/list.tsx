import './volunteers.css';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Volunteer } from '../api/types.ts';
import { useOwnCommunes, useVolunteers, type VolunteerFilter } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { useSettled } from '../kit/draft.ts';
import { SelectField, TextField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { shortDay } from '../kit/when.ts';
import { ConsentState, fullName, Phone, skillLabel, skillOptions } from './words.tsx';

const ANY = { value: '', label: fr.volunteers.any };

/** The filter that stands in the address, so that a list can be sent to a colleague. */
function useFilter() {
  const [address, setAddress] = useSearchParams();
  const filter: VolunteerFilter = {
    q: address.get('q') ?? '',
    commune: address.get('commune') ?? '',
    skill: address.get('aide') ?? '',
    consent: address.get('accord') ?? '',
  };
  const change = (name: string, value: string) =>
    setAddress(
      (known) => {
        const next = new URLSearchParams(known);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return { filter, change, clear: () => setAddress({}, { replace: true }) };
}

export function VolunteerList() {
  const { slug, coordinator } = useTenant();
  const { filter, change, clear } = useFilter();
  const found = useVolunteers(filter);
  const filtered = Object.values(filter).some(Boolean);
  const total = found.data?.pages[0]?.total;
  const isNew = total === 0 && !filtered;
  return (
    <>
      <PageHead
        title={fr.volunteers.title}
        under={total !== undefined && !isNew && fr.volunteers.total(total, filtered)}
        action={
          <div className="acts">
            <Link className="button" to={`/${slug}/importer`}>
              <Icon name="workbook" />
              {fr.workbook.start}
            </Link>
            <Link className="button button-primary" to={`/${slug}/benevoles/nouveau`}>
              <Icon name="plus" />
              {fr.volunteers.add}
            </Link>
          </div>
        }
      />
      <div className="stack">
        {!isNew && <Filters filter={filter} change={change} />}
        <p className="unseen" role="status">
          {total !== undefined && fr.volunteers.total(total, filtered)}
        </p>
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {isNew && <NoVolunteer />}
        {total === 0 && filtered && <NobodyFound clear={clear} />}
        {total !== undefined && total > 0 && (
          <>
            <People people={found.data?.pages.flatMap((page) => page.items) ?? []} />
            <div className="row row-apart screen-only">
              {found.hasNextPage ? (
                <button
                  type="button"
                  className="button"
                  aria-disabled={found.isFetchingNextPage}
                  onClick={() => !found.isFetchingNextPage && found.fetchNextPage()}
                >
                  {fr.list.more}
                </button>
              ) : (
                <span className="quiet small">{fr.list.all}</span>
              )}
              {coordinator && <TakeAway list="/volunteers" filter={{ ...filter }} />}
            </div>
          </>
        )}
      </div>
    </>
  );
}

interface Filtering {
  filter: VolunteerFilter;
  change: (name: string, value: string) => void;
}

function Filters({ filter, change }: Filtering) {
  const communes = useOwnCommunes().map(({ insee, name }) => ({ value: insee, label: name }));
  const consents = (['GIVEN', 'UNKNOWN', 'REFUSED'] as const).map((state) => ({
    value: state,
    label: fr.consent.states[state],
  }));
  return (
    <search className="filters screen-only">
      <SearchBox q={filter.q ?? ''} change={(q) => change('q', q)} />
      <SelectField
        label={fr.volunteers.commune}
        value={filter.commune}
        options={[ANY, ...communes]}
        onChange={(event) => change('commune', event.target.value)}
      />
      <SelectField
        label={fr.volunteers.skill}
        value={filter.skill}
        options={[ANY, ...skillOptions]}
        onChange={(event) => change('aide', event.target.value)}
      />
      <SelectField
        label={fr.volunteers.consent}
        value={filter.consent}
        options={[ANY, ...consents]}
        onChange={(event) => change('accord', event.target.value)}
      />
    </search>
  );
}

function SearchBox({ q, change }: { q: string; change: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  const settled = useSettled(typed, 250);
  const known = useRef(q);
  useEffect(() => {
    if (settled === known.current) return;
    known.current = settled;
    change(settled);
  }, [settled, change]);
  useEffect(() => {
    if (q === known.current) return;
    known.current = q;
    setTyped(q);
  }, [q]);
  return (
    <TextField
      label={fr.volunteers.search}
      type="search"
      autoComplete="off"
      placeholder={fr.volunteers.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

function People({ people }: { people: Volunteer[] }) {
  return (
    <table className="sentences people-table">
      <caption className="unseen">{fr.volunteers.title}</caption>
      <thead>
        <tr>
          <th scope="col">{fr.volunteers.who}</th>
          <th scope="col">{fr.volunteers.reach}</th>
          <th scope="col">{fr.volunteers.helps}</th>
          <th scope="col">{fr.volunteers.consent}</th>
          <th scope="col">{fr.volunteers.lastAsked}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((volunteer) => (
          <Person key={volunteer.id} volunteer={volunteer} />
        ))}
      </tbody>
    </table>
  );
}

function Person({ volunteer }: { volunteer: Volunteer }) {
  const { slug, zone } = useTenant();
  const helps = volunteer.skills.map((skill) => skill.label ?? skillLabel(skill.code));
  if (volunteer.vehicle) helps.push(fr.vehicles[volunteer.vehicle]);
  return (
    <tr>
      <th scope="row">
        <Link to={`/${slug}/benevoles/${volunteer.id}`}>{fullName(volunteer)}</Link>
        <div className="quiet small person-commune">{volunteer.commune?.name}</div>
      </th>
      <td>
        <div className="person-mail">{volunteer.email}</div>
        <Phone number={volunteer.phone} />
      </td>
      <td className="small">{helps.join(', ')}</td>
      <td>
        <ConsentState consent={volunteer.consent} />
      </td>
      <td className="small quiet">
        {volunteer.lastAskedAt
          ? fr.volunteers.asked(
              shortDay(volunteer.lastAskedAt, zone),
              volunteer.askedThisMonth ?? 0,
            )
          : fr.volunteers.neverAsked}
      </td>
    </tr>
  );
}

function NoVolunteer() {
  const { slug } = useTenant();
  return (
    <Empty title={fr.volunteers.emptyTitle} text={fr.volunteers.emptyText}>
      <Link className="button button-primary" to={`/${slug}/importer`}>
        <Icon name="workbook" />
        {fr.workbook.start}
      </Link>
    </Empty>
  );
}

function NobodyFound({ clear }: { clear: () => void }) {
  return (
    <Empty title={fr.volunteers.nobody} text={fr.volunteers.nobodyText}>
      <button type="button" className="button" onClick={clear}>
        {fr.volunteers.clear}
      </button>
    </Empty>
  );
}
