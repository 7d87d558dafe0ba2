package fr.parvis.actions.calendar;

import static fr.parvis.actions.calendar.CalendarFixtures.every;
import static fr.parvis.actions.calendar.CalendarFixtures.everyMonths;
import static fr.parvis.actions.calendar.CalendarFixtures.everyWeeks;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurrenceWordingTest {

    private static final String FROM = "2027-01-01";
    private static final String UNTIL = "2027-06-30";

    @Test
    void a_rule_is_said_with_its_hours_and_its_end() {
        var hours = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30));

        assertThat(RecurrenceWording.of(every(THURSDAY, FROM, UNTIL).checked(), hours))
                .isEqualTo(
                        "tous les jeudis, de 9\u00a0h à 12\u00a0h\u00a030, jusqu’au"
                                + " 30\u00a0juin\u00a02027");
    }

    @Test
    void weeks_are_said_as_people_say_them() {
        assertThat(weekly(1, MONDAY, THURSDAY)).isEqualTo("tous les lundis et jeudis");
        assertThat(weekly(1, MONDAY, TUESDAY, FRIDAY))
                .isEqualTo("tous les lundis, mardis et vendredis");
        assertThat(weekly(1, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY))
                .isEqualTo("du lundi au vendredi");
        assertThat(weekly(1, DayOfWeek.values())).isEqualTo("tous les jours");
        assertThat(weekly(2, THURSDAY)).isEqualTo("les jeudis, une semaine sur deux");
        assertThat(weekly(3, THURSDAY)).isEqualTo("les jeudis, toutes les trois semaines");
        assertThat(weekly(12, THURSDAY)).isEqualTo("les jeudis, toutes les douze semaines");
    }

    @Test
    void months_are_said_as_people_say_them() {
        assertThat(monthly(1, TUESDAY, 2)).isEqualTo("le deuxième mardi de chaque mois");
        assertThat(monthly(1, FRIDAY, -1)).isEqualTo("le dernier vendredi de chaque mois");
        assertThat(monthly(1, TUESDAY, -1, 3, 1))
                .isEqualTo("les premier, troisième et dernier mardis de chaque mois");
        assertThat(monthly(2, TUESDAY, 5))
                .isEqualTo("le cinquième mardi du mois, tous les deux mois");
    }

    @Test
    void the_first_of_a_month_has_its_own_word() {
        assertThat(FrenchDates.weekdayAndDate(LocalDate.parse("2027-07-01")))
                .isEqualTo("jeudi 1er\u00a0juillet\u00a02027");
    }

    private static String weekly(int interval, DayOfWeek... days) {
        return withoutEnd(everyWeeks(interval, Set.of(days), FROM, UNTIL));
    }

    private static String monthly(int interval, DayOfWeek day, Integer... weeks) {
        return withoutEnd(everyMonths(interval, Set.of(weeks), day, FROM, UNTIL));
    }

    private static String withoutEnd(RecurrenceDraft draft) {
        String said = RecurrenceWording.of(draft.checked());
        String end = ", jusqu’au 30\u00a0juin\u00a02027";
        assertThat(said).endsWith(end);
        return said.substring(0, said.length() - end.length());
    }
}
