package fr.parvis.partners.grant;

import java.util.Optional;

/** The grants that the present tenant gave. */
public interface ApiGrants {

    Optional<ApiGrant> of(String integratorId);

    /** False where another change came first. */
    boolean put(ApiGrant grant, ApiGrantChanged fact);
}
