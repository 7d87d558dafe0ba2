package fr.parvis.actions.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypedPersonTest {

    @Test
    void of_a_name_the_initial_is_kept_and_of_numbers_and_addresses_the_common_form() {
        var typed =
                new TypedPerson(" Jeanne ", "martin", "06 12 34 56 78", "Jeanne@Exemple.example");

        assertThat(typed.read("FR", true))
                .isEqualTo(new Person("Jeanne", "M", "+33612345678", "jeanne@exemple.example"));
    }

    @Test
    void a_first_name_is_enough_for_staff_and_not_for_who_must_be_told() {
        var typed = new TypedPerson("Jeanne", " ", "", null);

        assertThat(typed.read("FR", false)).isEqualTo(new Person("Jeanne", null, null, null));
        refused(typed, true, "/person/phone");
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        refused(
                typed(null, "12", "jeanne"),
                false,
                "/person/firstName",
                "/person/phone",
                "/person/email");
        refused(
                typed("J".repeat(61), null, "x".repeat(250) + "@a.fr"),
                false,
                "/person/firstName",
                "/person/email");
    }

    @Test
    void of_several_people_each_one_that_is_wrong_is_named_by_its_place() {
        var people = List.of(typed("Jeanne", null, null), typed(null, "12", null));

        assertThatThrownBy(() -> TypedPerson.readAll(people, "FR"))
                .isInstanceOfSatisfying(
                        PersonUnfit.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly("/people/1/firstName", "/people/1/phone"));
        assertThat(TypedPerson.readAll(people.subList(0, 1), "FR"))
                .containsExactly(new Person("Jeanne", null, null, null));
    }

    private static TypedPerson typed(
            @Nullable String firstName, @Nullable String phone, @Nullable String email) {
        return new TypedPerson(firstName, null, phone, email);
    }

    private static void refused(TypedPerson typed, boolean reachable, String... pointers) {
        assertThatThrownBy(() -> typed.read("FR", reachable))
                .isInstanceOfSatisfying(
                        PersonUnfit.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly(pointers));
    }
}
