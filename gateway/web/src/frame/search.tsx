import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useActionSearch } from '../api/planning.ts';
import { useVolunteerSearch } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useSettled } from '../kit/draft.ts';
import { fold } from '../kit/fold.ts';
import { usePlaceWords } from '../planning/words.tsx';
import { PLACES } from './places.ts';
import { useTenant } from './tenant.ts';

const PAGES = [
  ...PLACES,
  { to: 'benevoles/nouveau', label: fr.volunteers.add },
  { to: 'appels/nouveau', label: fr.calls.compose },
  { to: 'importer', label: fr.workbook.title },
];

/** Finds people and pages, whatever the accents; arrows go through what is found. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { slug } = useTenant();
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed.trim(), 200);
  const people = useVolunteerSearch(settled, 8);
  const actions = useActionSearch(settled, 8);
  const placeOf = usePlaceWords();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const places = PAGES.filter((place) => fold(place.label).includes(fold(typed.trim())));
  const found = settled.length > 1 ? (people.data?.items ?? []) : [];
  const planned = settled.length > 1 ? (actions.data?.items ?? []) : [];
  const total = found.length + planned.length + places.length;
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  };
  return (
    <Dialog title={fr.search.title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a shortcut beside Tab */}
      <div className="stack" ref={list} onKeyDown={walk}>
        <div className="field">
          <label htmlFor={id} className="unseen">
            {fr.search.label}
          </label>
          <input
            id={id}
            className="input"
            type="search"
            autoComplete="off"
            placeholder={fr.search.placeholder}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <p className="unseen" role="status">
          {settled.length > 1 && fr.search.found(total)}
        </p>
        {found.length > 0 && (
          <section className="stack-tight">
            <h3 className="quiet small">{fr.places.volunteers}</h3>
            <ul className="bare">
              {found.map((volunteer) => (
                <li key={volunteer.id}>
                  <Link
                    className="account-line"
                    to={`/${slug}/benevoles/${volunteer.id}`}
                    onClick={onClose}
                  >
                    <span>
                      {volunteer.firstName} {volunteer.lastName}
                    </span>
                    <span className="quiet small">{volunteer.commune?.name}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {planned.length > 0 && (
          <section className="stack-tight">
            <h3 className="quiet small">{fr.search.actions}</h3>
            <ul className="bare">
              {planned.map((action) => (
                <li key={action.id}>
                  <Link
                    className="account-line"
                    to={`/${slug}/actions/${action.id}`}
                    onClick={onClose}
                  >
                    <span>{action.title}</span>
                    <span className="quiet small">{placeOf(action)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {places.length > 0 && (
          <section className="stack-tight">
            <h3 className="quiet small">{fr.search.pages}</h3>
            <ul className="bare">
              {places.map((place) => (
                <li key={place.to}>
                  <Link className="account-line" to={`/${slug}/${place.to}`} onClick={onClose}>
                    {place.label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {settled.length > 1 && !people.isFetching && !actions.isFetching && total === 0 && (
          <p className="quiet">{fr.search.nothing(settled)}</p>
        )}
      </div>
    </Dialog>
  );
}
