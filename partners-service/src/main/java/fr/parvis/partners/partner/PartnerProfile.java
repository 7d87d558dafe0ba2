package fr.parvis.partners.partner;

import fr.parvis.starter.reference.Folded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner.
 *
 * @param network the national network it belongs to, e.g. {@code restos-du-coeur}
 */
public record PartnerProfile(
        String name,
        PartnerType type,
        @Nullable String network,
        List<Contact> contacts,
        @Nullable String note) {

    public PartnerProfile {
        contacts = List.copyOf(contacts);
    }

    /** By which partners are sorted and sought: no accents, no capitals. */
    public String foldedName() {
        return Folded.text(name);
    }
}
