package fr.parvis.actions.workbook;

import java.util.Collection;
import java.util.Map;

/** The partners of the present tenant, as partners-service tells of them. */
public interface KnownPartners {

    /** The ids of those that are called so; one name is one partner's, the first that had it. */
    Map<String, String> idsOf(Collection<String> keys);

    /** Notes how a partner is called now, unless something newer was noted. */
    void learn(String id, String key, long version);
}
