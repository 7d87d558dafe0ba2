package fr.parvis.actions.agenda;

import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.Houses;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.Written;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Room;
import fr.parvis.starter.reference.Phones;
import fr.parvis.starter.tenancy.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads dates as the public does, for one answer: a house is looked up once. */
final class ReadDate {

    private final Tenant tenant;
    private final Houses houses;
    private final Map<String, Room> rooms;
    private final Map<HouseId, Host> hosts = new HashMap<>();

    /**
     * @param rolls of those dates in which somebody counts the places
     */
    ReadDate(Tenant tenant, Houses houses, List<Roll> rolls) {
        this.tenant = tenant;
        this.houses = houses;
        this.rooms = rolls.stream().collect(Collectors.toMap(Roll::id, Room::of));
    }

    AgendaDate read(Written written) {
        var occurrence = written.occurrence();
        var content = occurrence.content();
        return new AgendaDate(
                occurrence.id(),
                content.practice(),
                content.title(),
                content.description(),
                content.place() == null ? null : Spot.of(content.place()),
                content.themes(),
                names(content.partners()),
                host(content.houseId()),
                occurrence.period(),
                occurrence.movedFrom(),
                Standing.of(occurrence, isBookable(occurrence) && isFull(occurrence)),
                isBookable(occurrence),
                occurrence.sequence(),
                written.at());
    }

    private boolean isFull(Occurrence occurrence) {
        var room = rooms.get(occurrence.id().value());
        return room != null && room.isFull();
    }

    private boolean isBookable(Occurrence occurrence) {
        return occurrence.content().admission().mode() != BookingMode.NONE
                && (rooms.containsKey(occurrence.id().value())
                        || BookedDate.of(occurrence).places().isPresent());
    }

    private static List<String> names(List<PartnerRef> partners) {
        return partners.stream().map(PartnerRef::name).toList();
    }

    private Host host(@Nullable HouseId id) {
        return id == null
                ? new Host(tenant.houseName(), tenant.spokenPhone())
                : hosts.computeIfAbsent(id, this::lookUp);
    }

    private Host lookUp(HouseId id) {
        var house = houses.byId(id);
        return new Host(
                house.map(it -> it.identity().name()).orElse(tenant.houseName()),
                house.flatMap(this::phone).orElse(tenant.spokenPhone()));
    }

    private Optional<String> phone(House house) {
        return Optional.ofNullable(house.reception().phone())
                .filter(it -> !it.isBlank())
                .map(it -> Phones.spoken(it, tenant.region()).replace(' ', '\u00a0'));
    }
}
