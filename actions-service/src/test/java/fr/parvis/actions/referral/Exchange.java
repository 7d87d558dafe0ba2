package fr.parvis.actions.referral;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.booking.Hall;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The house and its partners, who send people to one another; a hall with its dates. */
final class Exchange {

    static final Speaker HOUSE = new Speaker("Claire Martin", null, "claire@cluny.example");
    static final Speaker RESTOS =
            new Speaker("Restos du Cœur", Side.RECEIVER, "restos@exemple.example");

    final Hall hall = new Hall();
    final InMemoryReferrals referrals = new InMemoryReferrals();
    final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final Map<String, String> known =
            new HashMap<>(
                    Map.of(
                            ReferralFixtures.UFC, "CCAS de Cluny",
                            ReferralFixtures.RESTOS, "Restos du Cœur"));
    final ReferralLetter letter = new ReferralLetter(new Links(), () -> Hall.CLUNISOIS, hall.clock);
    final SendReferral send =
            new SendReferral(referrals, occurrences, new Names(), letter, hall.clock);
    final AnswerReferral answer = new AnswerReferral(referrals, letter, hall.clock);
    final RenewLink renew = new RenewLink(referrals, letter, hall.clock);
    final SettlePlace settle =
            new SettlePlace(
                    referrals,
                    hall.open,
                    hall.book,
                    hall.cancel,
                    hall.bookings,
                    letter,
                    hall.clock);
    final DoDueReferral due =
            new DoDueReferral(referrals, hall.dates, hall.bookings, letter, hall.clock);

    /** A date of the tenant, with this many slots; none for one where nobody is counted. */
    String date(int slots) {
        var id = new OccurrenceId(UUID.randomUUID().toString());
        var start = Hall.STARTS;
        var plan = plan(slots);
        var occurrence =
                Occurrence.schedule(
                        id,
                        ActionFixtures.aDraft(plan),
                        new Period(start, start.plus(Duration.ofHours(4))),
                        Crew.NOBODY);
        occurrences.add(occurrence, occurrence.told());
        hall.knows(occurrence);
        return id.value();
    }

    private static Plan plan(int slots) {
        var base = Plans.a(Practice.PARTNER_WORKSHOP, "Journée de bilans de santé");
        var mode = slots == 0 ? BookingMode.NONE : BookingMode.SLOTS;
        return new Plan(
                base.practice(),
                base.title(),
                base.description(),
                base.seasonId(),
                base.houseId(),
                base.place(),
                base.themes(),
                base.organisation(),
                new Admission(mode, slots == 0 ? null : slots, false),
                base.arrangements());
    }

    Referral toRestos() {
        return send(ReferralFixtures.HOUSE, ReferralFixtures.RESTOS);
    }

    Referral send(Sender from, String partnerId) {
        var towards = new Towards(null, partnerId, "restos@exemple.example");
        return send.send(ReferralFixtures.newId(), draft(from), towards, null);
    }

    Referral sendTo(String date, Sender from) {
        var towards = new Towards(date, null, null);
        var sent = send.send(ReferralFixtures.newId(), draft(from), towards, null);
        settle.settle(sent.id().value());
        return referral(sent.id());
    }

    static Draft draft(Sender from) {
        return new Draft(from, from.name(), ReferralFixtures.MATTER, ReferralFixtures.MONDAY);
    }

    Referral says(Referral referral, Speaker by, Answer what) {
        return answer.answer(referral.id(), by, new Said(what, null, "mardi à 10 h"));
    }

    Referral says(Referral referral, Speaker by, Answer what, Reason reason) {
        return answer.answer(referral.id(), by, new Said(what, reason, null));
    }

    Referral referral(ReferralId id) {
        return referrals.byId(id).orElseThrow();
    }

    Referral now(Referral before) {
        return referral(before.id());
    }

    void itIs(Instant moment) {
        hall.itIs(moment);
    }

    List<MessageRequested> letters(Referral referral) {
        return referrals.told.stream()
                .filter(MessageRequested.class::isInstance)
                .map(MessageRequested.class::cast)
                .filter(it -> it.subjectRef().id().equals(referral.id().value()))
                .toList();
    }

    List<String> templates(Referral referral) {
        return letters(referral).stream().map(MessageRequested::template).toList();
    }

    private final class Names implements PartnerNames {

        @Override
        public Optional<String> nameOf(String partnerId) {
            return Optional.ofNullable(known.get(partnerId));
        }

        @Override
        public void learn(String partnerId, String name, long version) {
            known.put(partnerId, name);
        }
    }

    private static final class Links implements ReferralLinks {

        @Override
        public String answer(ReferralId id, Instant until) {
            return "https://parvis.example/d/" + id.value() + "/" + until;
        }

        @Override
        public String staff(ReferralId id) {
            return "https://parvis.example/app/clunisois/orientations/" + id.value();
        }
    }
}
