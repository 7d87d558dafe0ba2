package fr.parvis.notifications.template.thymeleaf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.notifications.sms.SmsText;
import fr.parvis.notifications.template.Letter;
import fr.parvis.notifications.template.OwnModel;
import fr.parvis.notifications.template.SharedModel;
import fr.parvis.notifications.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares with the files under {@code approved}; {@code -Dapprove=true} writes them anew. */
class ApprovedLettersTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final String LEAVE = "https://parvis.example/u/AQFsZWF2ZQ";
    private final ThymeleafLetters letters = new ThymeleafLetters();

    @ParameterizedTest
    @EnumSource(Template.class)
    void a_letter_reads_as_it_was_approved(Template template) throws IOException {
        var letter = letters.write(template, SampleLetters.aCall(), SampleLetters.jeanne(), LEAVE);

        assertApproved(template.wireName() + ".txt", letter.subject() + "\n\n" + letter.text());
        assertApproved(template.wireName() + ".html", letter.html());
    }

    @Test
    void who_is_expected_is_not_told_to_stay_at_home_when_a_call_closes() throws IOException {
        var own = new OwnModel("Jeanne", null, null, null, "YES", null);

        var letter = letters.write(Template.CALL_CLOSED, SampleLetters.aCall(), own, LEAVE);

        assertApproved("call-closed-expected.txt", letter.subject() + "\n\n" + letter.text());
    }

    @Test
    void who_has_a_place_and_who_must_wait_for_a_date_read_something_else() throws IOException {
        var own = new OwnModel("Jeanne", SampleLetters.LINK, null, null, null, null);
        var call = SampleLetters.aCall();
        var postponed = SampleLetters.aBareCall();

        var booked = letters.write(Template.BOOKING_CONFIRMED, call, own, null);
        var putOff = letters.write(Template.OCCURRENCE_MOVED, postponed, own, null);

        assertApproved("booking-confirmed-place.txt", booked.subject() + "\n\n" + booked.text());
        assertApproved("occurrence-moved-put-off.txt", putOff.subject() + "\n\n" + putOff.text());
    }

    @Test
    void an_alarm_is_as_short_on_a_phone_as_it_was_approved() throws IOException {
        var brief = new ThymeleafShortLetters();
        var own = new OwnModel(null, SampleLetters.LINK, null, null, null, null);
        var alarm = Template.HOME_VISIT_OVERDUE;

        var sms = SmsText.of(brief.write(alarm, SampleLetters.aCall(), own).orElseThrow());
        var bare = brief.write(alarm, SampleLetters.aBareCall(), OwnModel.NOTHING).orElseThrow();

        assertApproved("home-visit-overdue.sms.txt", sms.words() + "\n");
        assertThat(sms.parts()).isLessThanOrEqualTo(3);
        assertThat(bare).endsWith("Sans réponse, 112.").doesNotContain("Appelez", "null");
        assertThat(brief.write(Template.CALL_CLOSED, SampleLetters.aCall(), own)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void only_the_answer_link_has_an_answer_path_and_stands_alone(Template template) {
        var letter = letters.write(template, SampleLetters.aCall(), SampleLetters.jeanne(), LEAVE);

        var withAnswerPath = letter.text().lines().filter(line -> line.contains("/r/")).toList();

        assertThat(withAnswerPath).hasSizeLessThanOrEqualTo(1);
        assertThat(withAnswerPath).allMatch(SampleLetters.LINK::equals);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void text_is_narrow_and_has_no_mark_of_the_making(Template template) {
        Letter letter = letters.write(template, SampleLetters.aBareCall(), OwnModel.NOTHING, null);

        assertThat(letter.text().lines()).allMatch(line -> line.length() <= 72);
        assertThat(letter.subject() + letter.text() + letter.html())
                .doesNotContain("\uE000", "th:text", "th:if", "[(", "Nicéphore", ">null<", " null");
    }

    @Test
    void what_people_type_is_only_text_in_the_html() {
        var own = new OwnModel("<b>Ève</b>", SampleLetters.LINK, null, "\"<i>", null, null);
        var shared = SampleLetters.aCallNamed("<script>alert(1)</script>");

        var letter = letters.write(Template.CALL_FOR_HELP, shared, own, LEAVE);

        assertThat(letter.html()).doesNotContain("<script>", "<b>", "\"<i>");
        assertThat(letter.text()).contains("Bonjour <b>Ève</b>,", "<script>alert(1)</script>");
    }

    @Test
    void each_recipient_reads_what_is_their_own() {
        SharedModel call = SampleLetters.aCall();
        var paul = new OwnModel("Paul", "https://parvis.example/r/paul", null, null, null, null);

        letters.write(Template.CALL_FOR_HELP, call, SampleLetters.jeanne(), LEAVE);
        var letter = letters.write(Template.CALL_FOR_HELP, call, paul, LEAVE);

        assertThat(letter.text()).contains("Bonjour Paul,", "/r/paul").doesNotContain("Jeanne");
        assertThat(letter.html()).contains("/r/paul").doesNotContain("Jeanne", "classeur");
    }

    private static void assertApproved(String name, String received) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(APPROVED.resolve(name), received);
        }
        assertThat(received).isEqualTo(Files.readString(APPROVED.resolve(name)));
    }
}
