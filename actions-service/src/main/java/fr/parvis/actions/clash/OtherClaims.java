package fr.parvis.actions.clash;

import java.util.Optional;

/** What takes people and things without being an occurrence, as what is lent does. */
@FunctionalInterface
public interface OtherClaims {

    /** What it takes now; empty where there is no such thing. */
    Optional<Wanted> byId(String id);
}
