package fr.parvis.actions.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.telling.Addressee.Word;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final String PARTNER = "partner:Restos du Cœur";

    private final Hall hall = new Hall();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryChangeMails mails = new InMemoryChangeMails();
    private final InMemoryPhoneRounds rounds = new InMemoryPhoneRounds();
    private final ListAddressees list =
            new ListAddressees(occurrences, hall.bookings, mails, rounds);
    private final TickAddressee tick = new TickAddressee(list, rounds, hall.clock);
    private final NoteChange note = new NoteChange(occurrences, rounds);
    private final ForgetAddressee forget = new ForgetAddressee(hall.bookings, mails, rounds);
    private Occurrence date = OccurrenceFixtures.anOccurrence("2027-03-12T09:00");
    private Given jeanne = new Given("", Standing.WAITING, null, null);
    private Given paul = jeanne;

    @BeforeEach
    void two_people_are_booked() {
        occurrences.add(date, date.told());
        hall.knows(date);
        jeanne = books("Jeanne", "+33612345678", "jeanne@exemple.example");
        paul = books("Paul", "+33687654321", null);
    }

    @Test
    void nobody_has_to_hear_anything_before_the_first_change() {
        assertThat(list.of(date.id().value())).isEmpty();
        assertThatThrownBy(() -> tick.tick(date.id().value(), paul.id(), "lea", null))
                .isInstanceOf(AddresseeNotFound.class);
    }

    @Test
    void after_a_move_who_has_an_address_is_written_to_and_the_others_are_to_be_called() {
        moved();

        assertThat(list.of(date.id().value()))
                .extracting(Addressee::name, Addressee::phone, Addressee::word)
                .containsExactly(
                        tuple("Jeanne M.", "+33612345678", Word.ON_ITS_WAY),
                        tuple("Paul M.", "+33687654321", Word.NO_ADDRESS),
                        tuple("Restos du Cœur", null, Word.NO_ADDRESS));
    }

    @Test
    void what_became_of_the_mail_is_known_and_one_that_came_back_is_a_call() {
        moved();

        heard(MailState.SENT, 2);
        assertThat(word(jeanne.id())).isEqualTo(Word.BY_MAIL);
        heard(MailState.BOUNCED, 3);
        assertThat(word(jeanne.id())).isEqualTo(Word.MAIL_FAILED);
        assertThat(Word.MAIL_FAILED.isMissing()).isTrue();
        assertThat(Word.NO_ADDRESS.isMissing()).isTrue();
        assertThat(List.of(Word.BY_MAIL, Word.BY_PHONE, Word.ON_ITS_WAY))
                .noneMatch(Word::isMissing);
    }

    @Test
    void a_mail_about_something_else_or_an_earlier_change_says_nothing_of_this_one() {
        moved();
        heard(MailState.SENT, 2);

        change(date.cancel("neige"));

        assertThat(word(jeanne.id())).isEqualTo(Word.ON_ITS_WAY);
        assertThat(MailNews.of("b:booking-confirmed:0", "d", MailState.SENT, 2)).isEmpty();
        assertThat(MailNews.of("b:occurrence-moved:none", "d", MailState.SENT, 2)).isEmpty();
    }

    @Test
    void whoever_calls_ticks_under_their_name_and_may_take_it_back() {
        moved();

        tick.tick(date.id().value(), paul.id(), "lea", "Léa");
        tick.tick(date.id().value(), paul.id(), "max", "Max");
        tick.tick(date.id().value(), PARTNER, "max", null);

        assertThat(word(paul.id())).isEqualTo(Word.BY_PHONE);
        assertThat(found(paul.id()).tick())
                .isEqualTo(
                        new Tick(
                                paul.id(),
                                found(paul.id()).knows(),
                                "lea",
                                "Léa",
                                hall.clock.instant()));
        assertThat(word(PARTNER)).isEqualTo(Word.BY_PHONE);

        tick.untick(date.id().value(), paul.id());
        tick.untick(date.id().value(), paul.id());
        assertThat(word(paul.id())).isEqualTo(Word.NO_ADDRESS);
        assertThat(word(PARTNER)).isEqualTo(Word.BY_PHONE);
    }

    @Test
    void the_next_change_is_to_be_told_again_also_that_it_is_on_after_all() {
        moved();
        tick.tick(date.id().value(), paul.id(), "lea", "Léa");
        tick.tick(date.id().value(), PARTNER, "lea", "Léa");

        change(date.cancel("neige"));
        assertThat(word(paul.id())).isEqualTo(Word.NO_ADDRESS);
        assertThat(word(PARTNER)).isEqualTo(Word.NO_ADDRESS);
        tick.tick(date.id().value(), PARTNER, "lea", "Léa");

        change(date.reopen());
        assertThat(word(PARTNER)).isEqualTo(Word.NO_ADDRESS);
        note.note(date.id().value());
        assertThat(rounds.of(date.id().value()).ticks()).hasSize(2);
    }

    @Test
    void who_gave_up_or_booked_after_the_change_has_nothing_to_hear() {
        hall.cancel.cancel(paul.id());
        moved();
        var late = books("Zoé", "+33611111111", null);

        assertThat(list.of(date.id().value()))
                .extracting(Addressee::id)
                .doesNotContain(paul.id(), late.id())
                .contains(jeanne.id());
    }

    @Test
    void of_a_stop_of_a_tour_the_commune_is_told_and_of_no_other_date() {
        change(date.edit(date.content(), new Crew(List.of(), List.of(), "tour-1")));
        moved();

        assertThat(list.of(date.id().value()))
                .extracting(Addressee::id, Addressee::kind, Addressee::name)
                .endsWith(tuple("commune:71137", Addressee.Kind.COMMUNE, "Cluny"));
    }

    @Test
    void partners_hear_nothing_of_what_is_not_announced_or_only_said_otherwise() {
        note.noteAgain(date.id().value());
        note.note(UUID.randomUUID().toString());
        var draft =
                OccurrenceFixtures.anOccurrence(
                        ActionFixtures.aDraft(Plans.aPermanence()), "2027-03-12T09:00");
        occurrences.add(draft, draft.told());
        note.note(draft.id().value());

        assertThat(list.of(date.id().value())).isEmpty();
        assertThat(list.of(draft.id().value())).isEmpty();
        assertThatThrownBy(() -> list.of("none")).isInstanceOf(OccurrenceNotFound.class);
    }

    @Test
    void of_somebody_erased_neither_mail_nor_call_is_kept() {
        moved();
        heard(MailState.SENT, 2);
        tick.tick(date.id().value(), paul.id(), "lea", "Léa");
        tick.tick(date.id().value(), PARTNER, "lea", "Léa");

        List.of(paul, jeanne)
                .forEach(
                        it -> {
                            hall.bookings.forget(it.id(), List.of());
                            forget.forget(it.id());
                        });
        forget.forget("none");

        assertThat(list.of(date.id().value())).extracting(Addressee::id).containsExactly(PARTNER);
        assertThat(mails.ofOccurrence(date.id().value())).isEmpty();
        assertThat(rounds.of(date.id().value()).ticks())
                .extracting(Tick::addressee)
                .containsExactly(PARTNER);
    }

    @Test
    void what_a_colleague_ticks_meanwhile_is_not_lost_and_endless_contention_said() {
        moved();
        var id = date.id().value();
        var tries = new AtomicInteger();
        var edit =
                new EditRound(
                        meanwhile(
                                () -> {
                                    if (tries.getAndIncrement() == 0) {
                                        tick.tick(id, paul.id(), "lea", "Léa");
                                    }
                                }));
        edit.edit(id, it -> it.tick(new Tick(PARTNER, "news", "max", null, hall.clock.instant())));

        assertThat(rounds.of(id).ticks()).hasSize(2);
        var always = new EditRound(meanwhile(() -> change(id, tries.incrementAndGet())));
        assertThatThrownBy(() -> always.edit(id, it -> it.noted("other")))
                .isInstanceOf(PhoneRoundStale.class);
    }

    private void change(String id, int number) {
        new EditRound(rounds).edit(id, it -> it.noted("news " + number));
    }

    private PhoneRounds meanwhile(Runnable somebodyElse) {
        return new PhoneRounds() {
            @Override
            public PhoneRound of(String occurrenceId) {
                return rounds.of(occurrenceId);
            }

            @Override
            public boolean save(PhoneRound changed) {
                somebodyElse.run();
                return rounds.save(changed);
            }
        };
    }

    private void moved() {
        change(date.move(OccurrenceFixtures.threeHours("2027-03-19T09:00")));
    }

    private void change(Occurrence changed) {
        var on = changed.state().isOn() && date.period().equals(changed.period());
        occurrences.save(changed, changed.since(date));
        date = changed;
        hall.knows(date);
        hall.tell.tell(date.id().value());
        if (on) {
            note.noteAgain(date.id().value());
        } else {
            note.note(date.id().value());
        }
    }

    /** By the key under which the letter was asked for. */
    private void heard(MailState state, long version) {
        MessageRequested mail = hall.messages(jeanne.id()).getLast();
        mails.heard(
                MailNews.of(
                                mail.recipients().getFirst().key(),
                                mail.subjectRef().id(),
                                state,
                                version)
                        .stream()
                        .toList());
    }

    private Word word(String addressee) {
        return found(addressee).word();
    }

    private Addressee found(String addressee) {
        return list.of(date.id().value()).stream()
                .filter(it -> it.id().equals(addressee))
                .findFirst()
                .orElseThrow();
    }

    private Given books(String firstName, String phone, @Nullable String email) {
        var person = new Person(firstName, "M", phone, email);
        var wanted = new Wanted(person, new Source(Source.Way.STAFF, null, null), false, null);
        return hall.book.book(hall.newId(), date.id().value(), wanted);
    }
}
