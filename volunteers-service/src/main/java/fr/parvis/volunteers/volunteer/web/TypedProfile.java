package fr.parvis.volunteers.volunteer.web;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Phones;
import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.EmailAddress;
import fr.parvis.volunteers.volunteer.PersonName;
import fr.parvis.volunteers.volunteer.Profile;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.SkillWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what staff typed about a volunteer, and says everything that is wrong with it at once. */
final class TypedProfile {

    /** Something typed cannot be kept so. */
    static final class Unfit extends Refusal {
        Unfit(List<Flaw> flaws) {
            super(
                    Kind.RULE,
                    "volunteer-unfit",
                    "Cette fiche de bénévole n’est pas complète ou pas lisible.",
                    "Corrigez les champs signalés puis enregistrez de nouveau.",
                    flaws);
        }
    }

    private final VolunteerRequest typed;
    private final String region;
    private final List<Flaw> flaws = new ArrayList<>();

    private TypedProfile(VolunteerRequest typed, String region) {
        this.typed = typed;
        this.region = region;
    }

    /**
     * @param region by which phones are read
     */
    static Profile read(VolunteerRequest typed, String region) {
        return new TypedProfile(typed, region).profile();
    }

    private Profile profile() {
        EmailAddress email = read(typed.email(), "/email", "email-unreadable", EmailAddress::read);
        String phone =
                read(typed.phone(), "/phone", "phone-unreadable", it -> Phones.read(it, region));
        String commune = read(typed.commune(), "/commune", "commune-unknown", TypedProfile::insee);
        checkNameAndReach();
        if (!flaws.isEmpty()) {
            throw new Unfit(flaws);
        }
        return new Profile(
                new PersonName(text(typed.firstName()), text(typed.lastName())),
                email,
                phone,
                commune,
                typed.skills() == null ? readSkills() : typed.skills(),
                emptyAsNull(typed.skillsText()),
                typed.vehicle(),
                availability(),
                Boolean.TRUE.equals(typed.asNeeded()),
                emptyAsNull(typed.note()));
    }

    private void checkNameAndReach() {
        if (text(typed.firstName()).isEmpty() && text(typed.lastName()).isEmpty()) {
            flaws.add(new Flaw("/lastName", "name-missing", "Indiquez un nom ou un prénom."));
        }
        if (text(typed.email()).isEmpty() && text(typed.phone()).isEmpty()) {
            flaws.add(
                    new Flaw(
                            "/email",
                            "unreachable",
                            "Indiquez une adresse e-mail ou un téléphone."));
        }
    }

    private <T> @Nullable T read(
            @Nullable String field, String pointer, String code, Function<String, Optional<T>> by) {
        String value = text(field);
        if (value.isEmpty()) {
            return null;
        }
        Optional<T> read = by.apply(value);
        if (read.isEmpty()) {
            flaws.add(new Flaw(pointer, code, message(code)));
        }
        return read.orElse(null);
    }

    private static String message(String code) {
        return switch (code) {
            case "email-unreadable" -> "Cette adresse e-mail n’est pas lisible\u00a0: vérifiez-la.";
            case "phone-unreadable" ->
                    "Ce téléphone n’est pas lisible\u00a0: écrivez par exemple 06 12 34 56 78.";
            default -> "Cette commune n’est pas connue\u00a0: choisissez-la dans la liste.";
        };
    }

    private Set<Skill> readSkills() {
        return SkillWords.read(text(typed.skillsText()));
    }

    private Availability availability() {
        var body = typed.availability();
        if (body == null) {
            return Availability.ALWAYS;
        }
        String text = text(body.text());
        if (body.slots() != null) {
            return new Availability(emptyAsNull(text), body.slots());
        }
        return text.isEmpty() ? Availability.ALWAYS : Availability.read(text);
    }

    private static Optional<String> insee(String code) {
        return Communes.official().byCode(code).map(Commune::insee);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String emptyAsNull(@Nullable String typed) {
        String text = text(typed);
        return text.isEmpty() ? null : text;
    }
}
