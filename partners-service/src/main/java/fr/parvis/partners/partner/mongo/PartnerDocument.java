package fr.parvis.partners.partner.mongo;

import fr.parvis.partners.partner.Contact;
import fr.parvis.partners.partner.Partner;
import fr.parvis.partners.partner.PartnerFact;
import fr.parvis.partners.partner.PartnerId;
import fr.parvis.partners.partner.PartnerProfile;
import fr.parvis.partners.partner.PartnerType;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A partner as stored.
 *
 * @param words folded words of the name, for the search
 * @param updatedAt stamped by every write; only ever read here
 */
record PartnerDocument(
        @BsonId String id,
        String name,
        String foldedName,
        List<String> words,
        PartnerType type,
        @Nullable String network,
        List<Contact> contacts,
        @Nullable String note,
        long version,
        @Nullable Instant updatedAt) {

    static PartnerDocument of(Partner partner) {
        PartnerProfile profile = partner.profile();
        return new PartnerDocument(
                partner.id().value(),
                profile.name(),
                profile.foldedName(),
                List.of(profile.foldedName().split(" ")),
                profile.type(),
                profile.network(),
                profile.contacts(),
                profile.note(),
                partner.version(),
                null);
    }

    Changed<Partner> changed() {
        return Changed.still(new ChangeMark(Objects.requireNonNull(updatedAt), id), partner());
    }

    /** How it is now, as others are told. */
    List<PartnerFact> facts() {
        return List.of(partner().changed());
    }

    Partner partner() {
        return new Partner(
                new PartnerId(id),
                new PartnerProfile(name, type, network, contacts, note),
                version);
    }
}
