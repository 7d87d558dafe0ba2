package fr.parvis.volunteers.call;

import java.util.Optional;

/** The communes of the country, by INSEE code. */
@FunctionalInterface
public interface Gazetteer {
    Optional<String> nameOf(String insee);
}
