package fr.parvis.actions.request;

import static fr.parvis.actions.request.RequestFixtures.A_BUS;
import static fr.parvis.actions.request.RequestFixtures.MAYOR;
import static fr.parvis.actions.request.RequestFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.CheckPlan;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.house.InMemoryHouses;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.season.InMemorySeasons;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestUseCasesTest {

    private static final RequestId ID = new RequestId("0199f3a0-0000-7000-8000-000000000009");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final InMemoryActions actions = new InMemoryActions();
    private final Promised promised = new Promised();
    private final InstantSource time = InstantSource.fixed(MONDAY);
    private final RequestLetter letter = new RequestLetter(() -> Hall.CLUNISOIS);
    private final ReceiveRequest receive = new ReceiveRequest(requests, promised, letter, time);
    private final AnswerRequest answer = new AnswerRequest(requests, letter, time);
    private final PlanRequest plan =
            new PlanRequest(
                    requests,
                    new DraftAction(
                            actions, new CheckPlan(new InMemoryHouses(), new InMemorySeasons())));

    @Test
    void an_answer_is_due_within_the_delay_that_the_tenant_promises() {
        promised.save(RequestPromise.USUAL.within(3));

        var request = receive.receive(ID, MAYOR, A_BUS);

        assertThat(request.dueAt()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
        assertThat(requests.told).startsWith(request.received());
    }

    @Test
    void sent_twice_under_one_id_it_is_received_once() {
        var first = receive.receive(ID, MAYOR, A_BUS);

        assertThat(receive.receive(ID, MAYOR, A_BUS)).isEqualTo(first);
        assertThat(requests.told).filteredOn(RequestFact.class::isInstance).hasSize(1);
    }

    @Test
    void who_gave_an_address_is_told_by_when_an_answer_comes_and_then_the_answer() {
        receive.receive(ID, MAYOR, A_BUS);
        answer.answer(ID, true, "Nous venons.", "lea");

        assertThat(letters())
                .extracting(MessageRequested::template)
                .containsExactly("request-received", "request-answered");
        assertThat(letters().getFirst().model().get("request"))
                .isEqualTo(
                        Map.of(
                                "wish", "Un passage du bus",
                                "where", "place de l’église, Blanot",
                                "answerBy", "jeudi 11\u00a0mars"));
        assertThat(letters().getLast().recipients().getFirst().address())
                .isEqualTo("mairie@blanot.example");
    }

    @Test
    void who_left_only_a_phone_is_called_and_not_written_to() {
        receive.receive(ID, new Asker(AskerKind.RESIDENT, "Odile", null, "+33385000000"), A_BUS);
        answer.answer(ID, false, "Pas cette année.", "lea");

        assertThat(letters()).isEmpty();
    }

    private List<MessageRequested> letters() {
        return requests.told.stream()
                .filter(MessageRequested.class::isInstance)
                .map(MessageRequested.class::cast)
                .toList();
    }

    @Test
    void an_answer_says_what_when_and_by_whom() {
        receive.receive(ID, MAYOR, A_BUS);

        var answered = answer.answer(ID, true, "Nous venons.", "lea");

        assertThat(answered.answer()).isEqualTo(new Answer("Nous venons.", MONDAY, "lea"));
        assertThat(answered.state()).isEqualTo(RequestState.ACCEPTED);
        assertThatThrownBy(() -> answer.answer(ID, false, "Non.", "marc"))
                .isInstanceOf(RequestRefused.class);
    }

    @Test
    void a_request_declined_says_so() {
        receive.receive(ID, MAYOR, A_BUS);

        assertThat(answer.answer(ID, false, "Pas cette année.", "lea").state())
                .isEqualTo(RequestState.DECLINED);
    }

    @Test
    void it_becomes_a_draft_where_it_was_wished_for() {
        receive.receive(ID, MAYOR, A_BUS);

        var action = plan.plan(ID, Practice.PUBLIC_SPACE_PRESENCE, "Le bus à Blanot");

        assertThat(action.plan().place())
                .satisfies(
                        place -> {
                            assertThat(place.insee()).isEqualTo("71039");
                            assertThat(place.label()).isEqualTo("place de l’église");
                        });
        assertThat(actions.byId(new ActionId(ID.value()))).contains(action);
        assertThat(requests.byId(ID))
                .hasValueSatisfying(it -> assertThat(it.actionId()).isEqualTo(ID.value()));
    }

    @Test
    void who_asked_is_forgotten_once() {
        receive.receive(ID, MAYOR, A_BUS);
        var forget = new ForgetAskers(requests);

        forget.forget(ID);
        forget.forget(ID);

        assertThat(requests.byId(ID))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.asker()).isNull();
                            assertThat(it.version()).isEqualTo(2);
                        });
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> answer.answer(ID, true, "Oui.", "lea"))
                .isInstanceOf(RequestNotFound.class);
        assertThatThrownBy(() -> plan.plan(ID, Practice.PERMANENCE, "Permanence"))
                .isInstanceOf(RequestNotFound.class);
    }

    private static final class Promised implements RequestPromises {

        private RequestPromise present = RequestPromise.USUAL;

        @Override
        public RequestPromise present() {
            return present;
        }

        @Override
        public boolean save(RequestPromise changed) {
            present = changed;
            return true;
        }
    }
}
