package fr.parvis.actions.sharing;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.Wanted;

/** Books a resident of the present tenant into a date that a neighbour shows. */
public final class BookAtNeighbour {

    private final SharedDates dates;
    private final Door door;
    private final BookPlace book;

    public BookAtNeighbour(SharedDates dates, Door door, BookPlace book) {
        this.dates = dates;
        this.door = door;
        this.book = book;
    }

    /** The same id again changes nothing. */
    public Given book(String id, String dateId, Wanted wanted) {
        SharedDate date = dates.byId(dateId).orElseThrow(NotShared::new);
        return door.enter(
                date.owner(),
                SharedKind.ACTION,
                date.actionId(),
                (_, _) -> book.book(id, dateId, wanted));
    }
}
