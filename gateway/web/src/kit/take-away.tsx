import { query } from '../api/http.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';

interface Taken {
  /** The list under the tenant, "/calls". */
  list: string;
  filter?: Record<string, string | null | undefined>;
}

/** A list as a workbook or a file, filtered as it is on the page. */
export function TakeAway({ list, filter = {} }: Taken) {
  const { base } = useTenant();
  const wanted = query(filter);
  return (
    <p className="small row screen-only">
      <span className="quiet">{fr.list.export}</span>
      <a href={`${base}${list}.xlsx${wanted}`} download>
        {fr.list.xlsx}
      </a>
      <a href={`${base}${list}.csv${wanted}`} download>
        {fr.list.csv}
      </a>
    </p>
  );
}
