package fr.parvis.actions.referral;

import static fr.parvis.actions.referral.Exchange.HOUSE;
import static fr.parvis.actions.referral.Exchange.RESTOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.roll.NotBookable;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.events.EventJson;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswerReferralTest {

    private final Exchange exchange = new Exchange();
    private final Referral sent = exchange.toRestos();

    @Test
    void a_partner_is_written_to_with_its_link_and_reads_nothing_of_the_person() {
        var letter = exchange.letters(sent).getFirst();

        assertThat(letter.template()).isEqualTo("referral-received");
        assertThat(letter.recipients().getFirst().address()).isEqualTo("restos@exemple.example");
        assertThat(letter.recipients().getFirst().model().get("link"))
                .isEqualTo(
                        "https://parvis.example/d/"
                                + sent.id().value()
                                + "/"
                                + exchange.hall.clock.instant().plus(Clock.ANSWER));
        assertThat(letter.toString()).doesNotContain("Jeanne", "retraite", "3361234");
        assertThat(exchange.referrals.told).contains(ReferralFact.of(sent));
    }

    @Test
    void every_letter_is_as_promised() {
        exchange.says(sent, RESTOS, Answer.PROPOSE);
        exchange.renew.byHouse(sent.id(), null);

        assertThat(exchange.templates(sent))
                .containsExactly("referral-received", "referral-news", "referral-link");
        for (var letter : exchange.letters(sent)) {
            var written = JsonMapper.shared().readTree(EventJson.write(letter));
            assertThat(schema().validate(written)).isEmpty();
        }
    }

    @Test
    void sent_again_under_one_id_it_is_sent_once() {
        var draft = Exchange.draft(ReferralFixtures.CCAS);
        var towards = new Towards(null, ReferralFixtures.RESTOS, null);

        assertThat(exchange.send.send(sent.id(), draft, towards, null)).isEqualTo(sent);
        assertThat(exchange.letters(sent)).hasSize(1);
    }

    @Test
    void nobody_is_sent_to_a_partner_that_nobody_knows_or_by_one_to_itself() {
        assertThatThrownBy(() -> exchange.send(ReferralFixtures.HOUSE, "0199f3a0-unknown"))
                .isInstanceOfSatisfying(
                        ReferralUnfit.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer, Flaw::code)
                                        .containsExactly(
                                                tuple("/to/partnerId", "partner-unknown")));
        assertThatThrownBy(() -> exchange.send(ReferralFixtures.CCAS, ReferralFixtures.UFC))
                .isInstanceOfSatisfying(
                        ReferralUnfit.class,
                        it -> assertThat(it.flaws().getFirst().code()).isEqualTo("same-partner"));
    }

    @Test
    void a_partner_sends_nobody_to_a_date_that_it_does_not_see_nor_anyone_to_one_that_is_over() {
        var date = exchange.date(0);
        var towards = new Towards(date, null, null);
        var draft = Exchange.draft(ReferralFixtures.CCAS);
        var eyes = new Onlooker(ReferralFixtures.UFC);

        assertThatThrownBy(() -> exchange.send.send(ReferralFixtures.newId(), draft, towards, eyes))
                .isInstanceOf(OccurrenceNotFound.class);
        exchange.itIs(Hall.STARTS.plus(Duration.ofHours(4)));
        assertThatThrownBy(() -> exchange.send.send(ReferralFixtures.newId(), draft, towards, null))
                .isInstanceOf(NotBookable.class);
    }

    @Test
    void a_yes_is_told_to_who_sent_once_and_saying_it_again_changes_nothing() {
        var yes = exchange.says(sent, RESTOS, Answer.ACCEPT);
        var again = exchange.says(sent, RESTOS, Answer.ACCEPT);

        assertThat(again).isEqualTo(yes);
        assertThat(exchange.templates(sent)).containsExactly("referral-received", "referral-news");
        var news = exchange.letters(sent).getLast();
        assertThat(news.recipients().getFirst().address()).isEqualTo("claire@cluny.example");
        assertThat(String.valueOf(news.recipients().getFirst().model().get("link")))
                .contains("/app/clunisois/orientations/");
        assertThat(String.valueOf(news.model().get("referral")))
                .contains("Restos du Cœur accepte l’orientation.");
    }

    @Test
    void what_the_house_notes_for_a_partner_on_the_phone_is_not_told_back_to_it() {
        var yes = exchange.says(sent, HOUSE, Answer.ACCEPT);

        assertThat(yes.course().last().side()).isEqualTo(Side.RECEIVER);
        assertThat(yes.course().last().by()).isEqualTo("Claire Martin");
        assertThat(exchange.templates(sent)).containsExactly("referral-received");
    }

    @Test
    void a_proposal_goes_to_the_house_and_its_answer_back_to_the_partner() {
        var proposed = exchange.says(sent, RESTOS, Answer.PROPOSE);
        assertThat(proposed.isTodo()).isTrue();
        assertThatThrownBy(() -> exchange.says(sent, RESTOS, Answer.ACCEPT))
                .isInstanceOf(ReferralRefused.class);

        var agreed = exchange.says(sent, HOUSE, Answer.ACCEPT);

        assertThat(agreed.course().last().side()).isEqualTo(Side.SENDER);
        assertThat(exchange.letters(sent).getLast().recipients().getFirst().address())
                .isEqualTo("restos@exemple.example");
    }

    @Test
    void a_no_needs_a_reason_of_its_own_and_another_reason_needs_words() {
        assertThatThrownBy(() -> exchange.says(sent, RESTOS, Answer.REFUSE))
                .isInstanceOfSatisfying(
                        ReferralUnfit.class,
                        it -> assertThat(it.flaws().getFirst().code()).isEqualTo("reason-missing"));
        assertThatThrownBy(() -> exchange.says(sent, RESTOS, Answer.REFUSE, Reason.DID_NOT_COME))
                .isInstanceOf(ReferralUnfit.class);
        assertThatThrownBy(() -> exchange.says(sent, RESTOS, Answer.REFUSE, Reason.OTHER))
                .isInstanceOfSatisfying(
                        ReferralUnfit.class,
                        it -> assertThat(it.flaws().getFirst().code()).isEqualTo("words-missing"));
        assertThat(exchange.now(sent)).isEqualTo(sent);

        var no = exchange.says(sent, RESTOS, Answer.REFUSE, Reason.TOO_FAR);

        assertThat(no.course().reason()).contains(Reason.TOO_FAR);
        assertThat(String.valueOf(exchange.letters(sent).getLast().model().get("referral")))
                .contains("la personne habite hors du secteur");
    }

    @Test
    void a_proposal_says_something_and_nobody_writes_a_book() {
        assertThatThrownBy(
                        () ->
                                exchange.answer.answer(
                                        sent.id(), RESTOS, new Said(Answer.PROPOSE, null, null)))
                .isInstanceOf(ReferralUnfit.class);
        assertThatThrownBy(
                        () ->
                                exchange.answer.answer(
                                        sent.id(),
                                        RESTOS,
                                        new Said(Answer.ACCEPT, null, "a".repeat(1001))))
                .isInstanceOfSatisfying(
                        ReferralUnfit.class,
                        it -> assertThat(it.flaws().getFirst().code()).isEqualTo("words-too-long"));
    }

    @Test
    void a_reason_is_kept_only_where_one_is_asked_for() {
        var yes = exchange.says(sent, RESTOS, Answer.ACCEPT, Reason.TOO_FAR);

        assertThat(yes.course().last().reason()).isNull();
    }

    @Test
    void each_side_says_what_is_its_own() {
        var ccas = new Speaker("CCAS", Side.SENDER, null);
        var between = exchange.send(ReferralFixtures.CCAS, ReferralFixtures.RESTOS);

        assertThatThrownBy(() -> exchange.says(between, RESTOS, Answer.WITHDRAW))
                .isInstanceOfSatisfying(
                        ReferralRefused.class,
                        it -> assertThat(it.code()).isEqualTo("referral-turn"));
        assertThatThrownBy(() -> exchange.says(between, ccas, Answer.HONOUR))
                .isInstanceOf(ReferralRefused.class);
        assertThat(exchange.says(between, ccas, Answer.WITHDRAW).state())
                .isEqualTo(ReferralState.WITHDRAWN);
        assertThat(exchange.letters(between).getLast().recipients().getFirst().address())
                .isEqualTo("restos@exemple.example");
    }

    @Test
    void what_became_of_the_person_is_told_to_who_sent() {
        exchange.says(sent, RESTOS, Answer.ACCEPT);

        assertThat(exchange.says(sent, RESTOS, Answer.HONOUR).state())
                .isEqualTo(ReferralState.HONOURED);
        assertThat(String.valueOf(exchange.letters(sent).getLast().model().get("referral")))
                .contains("La personne orientée a été reçue.");
        assertThat(exchange.says(sent, RESTOS, Answer.MISS, Reason.DID_NOT_COME).state())
                .isEqualTo(ReferralState.MISSED);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var nothing = ReferralFixtures.newId();

        assertThatThrownBy(
                        () ->
                                exchange.answer.answer(
                                        nothing, HOUSE, new Said(Answer.ACCEPT, null, null)))
                .isInstanceOf(ReferralNotFound.class);
        assertThatThrownBy(() -> exchange.renew.byHouse(nothing, null))
                .isInstanceOf(ReferralNotFound.class);
    }

    private static Schema schema() {
        var file = "/contracts/notifications/notifications.message-requested.v1.schema.json";
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AnswerReferralTest.class.getResourceAsStream(file));
    }
}
