package fr.parvis.actions.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private final FormErrors errors =
            FormErrors.of(
                    List.of(
                            new Flaw("/person/phone", "unreadable", "Vérifiez le numéro."),
                            new Flaw("/person/firstName", "required", "Indiquez le prénom."),
                            new Flaw("/person/phone", "required", "Indiquez un téléphone."),
                            new Flaw("", "too-old", "Relisez.")),
                    List.of("firstName", "phone", "email"));

    @Test
    void errors_stand_in_the_order_of_the_form_those_of_no_field_first_and_one_for_each() {
        assertThat(errors.messages().keySet()).containsExactly("", "firstName", "phone");
        assertThat(errors.message("phone")).isEqualTo("Vérifiez le numéro.");
        assertThat(errors.message("email")).isNull();
        assertThat(errors.isEmpty()).isFalse();
        assertThat(FormErrors.NONE.isEmpty()).isTrue();
    }

    @Test
    void a_wrong_field_says_so_and_is_described_by_its_error_and_its_hint() {
        assertThat(errors.invalid("phone")).isEqualTo("true");
        assertThat(errors.described("phone")).isEqualTo("phone-error");
        assertThat(errors.described("phone", "reach")).isEqualTo("phone-error reach");
    }

    @Test
    void a_field_that_is_right_is_described_by_its_hint_alone() {
        assertThat(errors.invalid("email")).isNull();
        assertThat(errors.described("email")).isNull();
        assertThat(errors.described("email", "reach")).isEqualTo("reach");
    }
}
