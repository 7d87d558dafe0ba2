import { Link } from 'react-router';
import { signOut } from '../api/session.ts';
import type { Me, Membership } from '../api/types.ts';
import { fr } from '../fr.ts';
import { Icon } from '../kit/icon.tsx';

interface Shown {
  me: Me;
  tenant: Membership;
  onKeys: () => void;
}

/** Who is signed in, the other houses of theirs, the keys, and the way out. */
export function Account({ me, tenant, onKeys }: Shown) {
  const others = me.tenants.filter((other) => other.slug !== tenant.slug);
  const hide = () => document.getElementById('account')?.hidePopover();
  return (
    <>
      <button type="button" className="button top-account" popoverTarget="account">
        <Icon name="person" />
        <span className="top-account-word">{me.name ?? fr.frame.account}</span>
      </button>
      <div id="account" popover="auto" className="account">
        <div className="stack">
          <div>
            <strong>{me.name}</strong>
            <p className="quiet small">{me.email}</p>
          </div>
          {others.length > 0 && (
            <nav aria-label={fr.frame.switch}>
              <p className="small quiet">{fr.frame.switch}</p>
              <ul className="bare">
                {others.map((other) => (
                  <li key={other.slug}>
                    <Link className="account-line" to={`/${other.slug}`} onClick={hide}>
                      {other.houseName ?? other.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <button
            type="button"
            className="account-line"
            onClick={() => {
              hide();
              onKeys();
            }}
          >
            {fr.keys.title}
            <kbd className="keycap">{fr.keys.helpKey}</kbd>
          </button>
          <button type="button" className="button" onClick={signOut}>
            {fr.frame.signOut}
          </button>
        </div>
      </div>
    </>
  );
}
