package fr.parvis.actions.booking.web;

import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Room;
import fr.parvis.actions.roll.Slot;
import java.time.ZoneId;
import java.util.List;

/**
 * What the page for booking shows, in words.
 *
 * @param ticket proves that this page was given out, so that pressing twice books once
 */
public record FormView(
        String title, String when, String place, String room, List<SlotView> slots, String ticket) {

    public record SlotView(int number, String words) {}

    static FormView of(BookedDate date, Roll roll, String ticket, ZoneId zone) {
        return new FormView(
                date.title(),
                FrenchTimes.between(date.startsAt(), date.endsAt(), zone),
                date.place(),
                room(Room.of(roll)),
                roll.freeSlots().stream().map(slot -> slot(slot, date, zone)).toList(),
                ticket);
    }

    private static SlotView slot(Slot slot, BookedDate date, ZoneId zone) {
        var from = slot.startsAt(date.startsAt());
        return new SlotView(
                slot.number(), FrenchTimes.between(from, slot.endsAt(date.startsAt()), zone));
    }

    private static String room(Room room) {
        return room.isFull()
                ? "Les places sont prises. Vous pouvez vous inscrire sur la liste d’attente\u00a0: "
                        + "nous vous préviendrons si une place se libère."
                : room.free() == 1 ? "Il reste 1 place." : "Il reste " + room.free() + " places.";
    }
}
