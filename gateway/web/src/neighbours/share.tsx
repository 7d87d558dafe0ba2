import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Refused } from '../api/http.ts';
import {
  forgetNeighbours,
  share,
  takeBack,
  useLent,
  useNeighbours,
  useOwnThings,
  useSharing,
} from '../api/neighbours.ts';
import { useAction } from '../api/planning.ts';
import type { Lent, NamedNeighbour } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { span } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { fr } from './fr.ts';

/** With whom one of our actions is shared. */
export function ShareAction() {
  const { id = '' } = useParams();
  const { slug } = useTenant();
  const action = useAction(id).data?.body;
  return (
    <>
      <PageHead
        title={fr.share.action}
        under={action?.title}
        back={{ to: `/${slug}/actions/${id}`, label: action?.title ?? '' }}
      />
      <p className="quiet">{fr.share.aboutAction}</p>
      <Named of="actions" id={id} done={`/${slug}/actions/${id}`} />
    </>
  );
}

/** With whom one of our things is shared, on which days, and who has it when. */
export function ShareThing() {
  const { id = '' } = useParams();
  const { slug } = useTenant();
  const thing = useOwnThings().data?.find((known) => known.id === id);
  return (
    <>
      <PageHead
        title={fr.share.thing}
        under={thing?.name}
        back={{ to: `/${slug}/voisins`, label: fr.title }}
      />
      <p className="quiet">{fr.share.aboutThing}</p>
      <div className="stack">
        <Named of="equipment" id={id} done={`/${slug}/voisins`} />
        <LentOut thing={id} />
      </div>
    </>
  );
}

interface Subject {
  of: 'actions' | 'equipment';
  id: string;
  /** Where one goes once it is saved. */
  done: string;
}

function Named(subject: Subject) {
  const { coordinator } = useTenant();
  const found = useSharing(subject.of, subject.id);
  if (found.error instanceof Refused && found.error.status === 404) return <Lost />;
  if (found.isError) return <Trouble error={found.error} />;
  if (!found.data) return <Waiting />;
  const { body, etag } = found.data;
  if (!coordinator) return <p>{fr.share.coordinatorOnly}</p>;
  return <Choosing key={etag} {...subject} stored={body.neighbours} etag={etag} />;
}

function Choosing({
  of,
  id,
  done,
  stored,
  etag,
}: Subject & { stored: NamedNeighbour[]; etag: string | null }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  const [named, setNamed] = useState(stored);
  const [error, setError] = useState<unknown>();
  const put = (changed: NamedNeighbour) =>
    setNamed((all) => all.map((one) => (one.siren === changed.siren ? changed : one)));
  const save = async () => {
    setError(undefined);
    try {
      await share(base, of, id, named, etag);
      await forgetNeighbours(client, slug);
      tell(fr.share.saved);
      navigate(done);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="card stack">
      <Trouble error={error} />
      {named.length === 0 && <p>{fr.share.nobody}</p>}
      <ul className="bare stack">
        {named.map((neighbour) => (
          <li key={neighbour.siren} className="stack-tight">
            <div className="row row-apart">
              <strong>{neighbour.name ?? neighbour.siren}</strong>
              <button
                type="button"
                className="button"
                aria-label={fr.share.remove(neighbour.name ?? neighbour.siren)}
                onClick={() => setNamed(named.filter((one) => one !== neighbour))}
              >
                {fr.share.removeShort}
              </button>
            </div>
            {of === 'equipment' && <Days neighbour={neighbour} onChange={put} />}
          </li>
        ))}
      </ul>
      {of === 'equipment' && stored.length > 0 && <p className="hint">{fr.share.losing}</p>}
      <Search named={named} onAdd={(neighbour) => setNamed([...named, neighbour])} />
      <p>
        <button type="button" className="button button-primary" onClick={save}>
          {fr.share.save}
        </button>
      </p>
    </section>
  );
}

function Days(props: { neighbour: NamedNeighbour; onChange: (changed: NamedNeighbour) => void }) {
  const { neighbour, onChange } = props;
  return (
    <div className="side-by-side">
      <TextField
        label={fr.share.from}
        type="date"
        optional
        value={neighbour.from ?? ''}
        onChange={(event) => onChange({ ...neighbour, from: event.target.value || null })}
      />
      <TextField
        label={fr.share.until}
        type="date"
        optional
        value={neighbour.until ?? ''}
        onChange={(event) => onChange({ ...neighbour, until: event.target.value || null })}
      />
    </div>
  );
}

function Search(props: { named: NamedNeighbour[]; onAdd: (added: NamedNeighbour) => void }) {
  const [wanted, setWanted] = useState('');
  const found = useNeighbours(wanted);
  const known = props.named.map((neighbour) => neighbour.siren);
  const others = (found.data?.items ?? []).filter((one) => !known.includes(one.siren));
  return (
    <div className="stack-tight">
      <TextField
        label={fr.share.search}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {found.isError && <Trouble error={found.error} />}
      {found.isSuccess && wanted !== '' && found.data.items.length === 0 && (
        <p className="quiet">{fr.share.notFound}</p>
      )}
      <ul className="bare row" aria-label={fr.share.found}>
        {others.map((other) => (
          <li key={other.siren}>
            <button
              type="button"
              className="button"
              onClick={() => {
                props.onAdd({ siren: other.siren, name: other.name, from: null, until: null });
                setWanted('');
              }}
            >
              <Icon name="plus" />
              {fr.share.add(other.name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function LentOut({ thing }: { thing: string }) {
  const found = useLent(thing);
  const [taking, setTaking] = useState<Lent>();
  const loans = found.data?.items ?? [];
  return (
    <section className="card stack">
      <h2>{fr.lent.title}</h2>
      {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
      {found.isSuccess && loans.length === 0 && <p className="quiet">{fr.lent.none}</p>}
      <ul className="bare stack-tight">
        {loans.map((loan) => (
          <LentLine key={loan.id} loan={loan} onTake={() => setTaking(loan)} />
        ))}
      </ul>
      {taking && <TakeBack thing={thing} loan={taking} onClose={() => setTaking(undefined)} />}
    </section>
  );
}

function LentLine({ loan, onTake }: { loan: Lent; onTake: () => void }) {
  const { coordinator, zone } = useTenant();
  return (
    <li className="row row-apart">
      <span>
        <strong>{loan.borrower ?? fr.lent.somebody}</strong>
        {fr.at(span(loan.startsAt, loan.endsAt, zone))}{' '}
        <span className="quiet">{loan.purpose}</span>
      </span>
      {loan.cancelled ? (
        <State tone="stop" word={fr.borrowed.off} />
      ) : (
        coordinator && (
          <button type="button" className="button" onClick={onTake}>
            {fr.lent.takeBack}
          </button>
        )
      )}
    </li>
  );
}

function TakeBack(props: { thing: string; loan: Lent; onClose: () => void }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const take = async () => {
    setError(undefined);
    try {
      await takeBack(base, props.thing, props.loan.id);
      await forgetNeighbours(client, slug);
      tell(fr.lent.taken);
      props.onClose();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Dialog title={fr.lent.ask} onClose={props.onClose}>
      <p>{fr.lent.askText}</p>
      <Trouble error={error} />
      <p className="row">
        <button type="button" className="button button-danger" onClick={take}>
          {fr.lent.takeBack}
        </button>
        <button type="button" className="button" onClick={props.onClose}>
          {fr.lent.keep}
        </button>
      </p>
    </Dialog>
  );
}
