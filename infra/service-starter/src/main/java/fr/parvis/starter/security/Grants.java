package fr.parvis.starter.security;

import fr.parvis.starter.core.Siren;
import java.util.List;
import java.util.Optional;

/** The grants of machine clients, projected from {@code partners.api-grant-changed.v1}. */
public interface Grants {

    Optional<Grant> of(String integratorId, Siren tenant);

    /** Those of every tenant: for the client itself only. */
    List<Grant> of(String integratorId);
}
