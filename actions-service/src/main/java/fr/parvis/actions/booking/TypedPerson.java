package fr.parvis.actions.booking;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.reference.Emails;
import fr.parvis.starter.reference.Phones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A person as typed; of a last name only the initial is kept. */
public record TypedPerson(
        @Nullable String firstName,
        @Nullable String lastInitial,
        @Nullable String phone,
        @Nullable String email) {

    /** Nothing typed at all. */
    public static final TypedPerson BLANK = new TypedPerson(null, null, null, null);

    private static final int LONGEST_NAME = 60;

    /**
     * Refuses with all that is wrong.
     *
     * @param region by which the phone is read
     * @param reachable whether a phone or an address is needed
     */
    public Person read(String region, boolean reachable) {
        refuse(flaws("/person", region, reachable));
        return person(region);
    }

    /** Several at once, as {@code /people}: refuses with all that is wrong of any. */
    public static List<Person> readAll(List<? extends @Nullable TypedPerson> sent, String region) {
        var people = sent.stream().map(each -> Objects.requireNonNullElse(each, BLANK)).toList();
        refuse(
                IntStream.range(0, people.size())
                        .mapToObj(at -> people.get(at).flaws("/people/" + at, region, false))
                        .flatMap(List::stream)
                        .toList());
        return people.stream().map(each -> each.person(region)).toList();
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new PersonUnfit(flaws);
        }
    }

    private Person person(String region) {
        var number = clean(phone);
        return new Person(
                required(clean(firstName)),
                initial(),
                number == null ? null : Phones.read(number, region).orElseThrow(),
                address());
    }

    /** The address as it is stored, for finding people by it. */
    public @Nullable String address() {
        var typed = clean(email);
        return typed == null ? null : typed.toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
    }

    private List<Flaw> flaws(String at, String region, boolean reachable) {
        var flaws = new ArrayList<Flaw>();
        var name = clean(firstName);
        var number = clean(phone);
        if (name == null || name.length() > LONGEST_NAME) {
            flaws.add(
                    new Flaw(
                            at + "/firstName",
                            "required",
                            "Indiquez le prénom, en 60 caractères au plus."));
        }
        if (number != null && Phones.read(number, region).isEmpty()) {
            flaws.add(
                    new Flaw(
                            at + "/phone",
                            "unreadable-phone",
                            "Vérifiez le numéro de téléphone, par exemple 06 12 34 56 78."));
        }
        if (clean(email) != null && Emails.read(required(clean(email))).isEmpty()) {
            flaws.add(
                    new Flaw(
                            at + "/email",
                            "unreadable-email",
                            "Vérifiez l’adresse e-mail, par exemple nom@exemple.fr."));
        }
        if (reachable && number == null && address() == null) {
            flaws.add(
                    new Flaw(
                            at + "/phone",
                            "required",
                            "Indiquez un téléphone ou une adresse e-mail, pour vous prévenir."));
        }
        return flaws;
    }

    private @Nullable String initial() {
        var typed = clean(lastInitial);
        return typed == null
                ? null
                : typed.substring(0, typed.offsetByCodePoints(0, 1)).toUpperCase(Locale.FRENCH);
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("Checked before");
        }
        return value;
    }

    private static @Nullable String clean(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
