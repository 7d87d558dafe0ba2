package fr.parvis.actions.referral.web;

import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.referral.ContactBy;
import fr.parvis.actions.referral.Matter;
import fr.parvis.actions.referral.ReferralUnfit;
import fr.parvis.actions.referral.Said;
import fr.parvis.actions.referral.Towards;
import fr.parvis.actions.referral.web.ReferralRequest.ReferralTo;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.reference.Emails;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed about who is sent where, and says all that is wrong at once. */
final class TypedReferral {

    private static final TypedPerson NOBODY = new TypedPerson(null, null, null, null);
    private static final ReferralTo NOWHERE = new ReferralTo(null, null, null);

    /** What clocks may differ by. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final List<Flaw> flaws = new ArrayList<>();
    private final ReferralRequest sent;
    private final Instant now;
    private final @Nullable Person person;
    private final @Nullable String need;
    private final ReferralTo to;

    /**
     * @param region by which phones are read
     */
    TypedReferral(ReferralRequest sent, String region, Instant now) {
        this.sent = sent;
        this.now = now;
        this.person = person(region);
        this.need = text(sent.need());
        this.to = Objects.requireNonNullElse(sent.to(), NOWHERE);
        checkNeed();
        checkTo();
        checkConsent();
        checkContact();
    }

    /** Refuses with all that is wrong. */
    void check() {
        if (!flaws.isEmpty()) {
            throw new ReferralUnfit(flaws);
        }
    }

    Matter matter() {
        return new Matter(
                Objects.requireNonNull(person), Objects.requireNonNull(need), contactBy());
    }

    Towards towards() {
        var email = text(to.email());
        return new Towards(
                text(to.occurrenceId()),
                text(to.partnerId()),
                email == null ? null : Emails.read(email).orElseThrow());
    }

    Instant consentAt() {
        return given().map(OffsetDateTime::toInstant).orElse(now);
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private @Nullable Person person(String region) {
        try {
            return Objects.requireNonNullElse(sent.person(), NOBODY).read(region, false);
        } catch (Refusal unfit) {
            flaws.addAll(unfit.flaws());
            return null;
        }
    }

    private void checkNeed() {
        if (need == null || need.length() > Said.LONGEST) {
            flag("/need", "need-missing", "Dites le besoin, en 1\u202f000 caractères au plus.");
        }
    }

    private void checkTo() {
        var email = text(to.email());
        if ((text(to.occurrenceId()) == null) == (text(to.partnerId()) == null)) {
            flag(
                    "/to",
                    "destination-unclear",
                    "Choisissez une date ou un partenaire, pas les deux.");
        }
        if (email != null && Emails.read(email).isEmpty()) {
            flag("/to/email", "email-unreadable", "Vérifiez l’adresse.");
        }
    }

    private void checkConsent() {
        var consent = sent.consent();
        if (consent == null || !Boolean.TRUE.equals(consent.given())) {
            flag(
                    "/consent/given",
                    "consent-missing",
                    "Demandez d’abord son accord à la personne\u00a0: sans lui, rien ne part.");
        }
        if (given().filter(it -> it.toInstant().isAfter(now.plus(SLACK))).isPresent()) {
            flag("/consent/at", "consent-later", "L’accord ne peut pas être donné plus tard.");
        }
    }

    private void checkContact() {
        if (person == null) {
            return;
        }
        if ((contactBy() == ContactBy.PHONE && person.phone() == null)
                || (contactBy() == ContactBy.EMAIL && person.email() == null)) {
            flag(
                    "/contactPreference",
                    "contact-missing",
                    "Donnez le téléphone ou l’adresse par où la joindre.");
        }
    }

    private ContactBy contactBy() {
        return Objects.requireNonNullElseGet(sent.contactPreference(), this::usualContact);
    }

    private ContactBy usualContact() {
        var known = Objects.requireNonNull(person);
        return known.phone() != null
                ? ContactBy.PHONE
                : known.email() != null ? ContactBy.EMAIL : ContactBy.THROUGH_SENDER;
    }

    private Optional<OffsetDateTime> given() {
        return Optional.ofNullable(sent.consent()).map(ReferralRequest.ReferralConsent::at);
    }

    private void flag(String pointer, String code, String message) {
        flaws.add(new Flaw(pointer, code, message));
    }
}
