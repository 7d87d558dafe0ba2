package fr.parvis.actions.practice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who organises an action, and what we do in it.
 *
 * @param organiser of a local event: who holds it, as typed
 */
public record Organisation(
        Lead lead,
        @Nullable String ourRole,
        @Nullable String organiser,
        List<PartnerRef> partners) {

    public static final Organisation ALONE = new Organisation(Lead.US, null, null, List.of());

    public Organisation {
        partners = List.copyOf(partners);
    }

    /** Ids of the co-organisers that are in the directory of partners. */
    public List<String> partnerIds() {
        return partners.stream().map(PartnerRef::partnerId).filter(Objects::nonNull).toList();
    }
}
