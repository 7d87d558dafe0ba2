package fr.parvis.actions.clash;

import fr.parvis.actions.Places;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.equipment.EquipmentFixtures;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.InMemoryEquipments;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFixtures;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.team.InMemoryMembers;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.TeamFixtures;
import fr.parvis.actions.travel.Roads;
import fr.parvis.actions.travel.Travel;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A planning desk with a team of two, a bus, a room and a clock of its own, to test with. */
public final class Desk {

    public final InMemoryMembers members = new InMemoryMembers();
    public final InMemoryEquipments equipments = new InMemoryEquipments();
    public final InMemoryClaims claims = new InMemoryClaims();
    public final InMemoryOccurrences stored = new InMemoryOccurrences();
    public final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-01-05T08:00:00Z"));
    public final InstantSource clock = now::get;

    public final Member anne = TeamFixtures.withAccount("Anne Martin", "anne");
    public final Member brahim = TeamFixtures.withAccount("Brahim Diallo", "brahim");
    public final String bus;
    public final String room;

    private final Travel travel =
            new Travel(Places.CLUNISOIS.all().getFirst().centres(), Roads.USUAL);
    public final Journeys journeys = (from, to) -> travel.minutes(from, to).orElse(0);
    public final Names names = new Names(members, equipments);
    public final FindClashes find;
    public final ClaimOccurrence claim;
    public final SettleClaims settle;
    public final ListClashes list;
    public final AcceptClash accept;
    public final CheckWish check;

    /** As every writer sees them: none is stored before it is claimed. */
    public final Occurrences occurrences;

    public Desk() {
        this(_ -> Optional.empty());
    }

    /**
     * @param others what takes things without being a date
     */
    public Desk(OtherClaims others) {
        find = new FindClashes(claims, names, journeys, stored, others, clock);
        claim = new ClaimOccurrence(claims, find, journeys, Places.CLUNISOIS, clock);
        settle = new SettleClaims(claims, names, journeys, stored, others, clock);
        list = new ListClashes(claims, find);
        accept = new AcceptClash(claims, find, clock);
        check = new CheckWish(find, names, members, Places.CLUNISOIS);
        occurrences = new ClaimingOccurrences(stored, claim);
        members.add(anne);
        members.add(brahim);
        bus = thing("Le bus", EquipmentKind.VEHICLE);
        room = thing("Salle du conseil", EquipmentKind.ROOM);
    }

    private String thing(String name, EquipmentKind kind) {
        var thing = EquipmentFixtures.aThing(name, kind);
        equipments.add(thing);
        return thing.id().value();
    }

    public Crew anneWith(String... things) {
        return new Crew(List.of(anne.id().value()), List.of(things), null);
    }

    public Crew only(String... things) {
        return new Crew(List.of(), List.of(things), null);
    }

    /** Not stored yet. */
    public Occurrence at(String insee, String from, String to, Crew crew) {
        var place = new Place(insee, "Mairie", PlaceKind.TOWN_HALL, Confidentiality.ASIDE);
        return Occurrence.schedule(
                new OccurrenceId(UUID.randomUUID().toString()),
                ActionFixtures.anAnnounced(Plans.at(place)),
                new Period(OccurrenceFixtures.at(from), OccurrenceFixtures.at(to)),
                crew);
    }

    public Occurrence stored(Occurrence occurrence) {
        refusing(() -> occurrences.add(occurrence, occurrence.told()));
        return occurrence;
    }

    public Occurrence changed(Occurrence before, Occurrence after) {
        refusing(() -> occurrences.save(after, after.since(before)));
        return after;
    }

    public static <T> T refusing(Supplier<T> work) {
        return under(ClashRule.REFUSE, work);
    }

    public static <T> T under(ClashRule rule, Supplier<T> work) {
        return Tenancy.as(TestTenants.CLUNISOIS, new Actor("somebody"), () -> ruled(rule, work));
    }

    private static <T> T ruled(ClashRule rule, Supplier<T> work) {
        try {
            return Ruling.as(rule, work::get);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
