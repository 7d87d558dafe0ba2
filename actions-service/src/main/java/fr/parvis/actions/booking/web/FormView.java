package fr.parvis.actions.booking.web;

import fr.parvis.actions.form.FormErrors;
import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Room;
import fr.parvis.actions.roll.Slot;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page for booking shows, in words.
 *
 * @param chosen number of the slot wished for, while it is free
 * @param ticket see {@link BookingForm}
 * @param typed what somebody typed before, if anything of it is wrong
 */
public record FormView(
        String title,
        String when,
        String place,
        @Nullable String toBring,
        String room,
        List<SlotView> slots,
        @Nullable Integer chosen,
        String ticket,
        BookingForm typed,
        FormErrors errors) {

    public record SlotView(int number, String words) {}

    static FormView of(
            BookedDate date,
            Roll roll,
            ZoneId zone,
            String ticket,
            BookingForm typed,
            FormErrors errors) {
        return new FormView(
                date.title(),
                FrenchTimes.between(date.startsAt(), date.endsAt(), zone),
                date.place(),
                date.toBring(),
                room(Room.of(roll)),
                roll.freeSlots().stream().map(slot -> slot(slot, date, zone)).toList(),
                chosen(typed.slot(), roll),
                ticket,
                typed,
                errors);
    }

    private static @Nullable Integer chosen(@Nullable Integer wish, Roll roll) {
        return roll.freeSlots().stream()
                .map(Slot::number)
                .filter(number -> Objects.equals(number, wish))
                .findFirst()
                .orElse(null);
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
