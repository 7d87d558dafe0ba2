package fr.parvis.actions.sharing.web;

import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.starter.web.Cursor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the list of shared dates goes on, as a cursor says it. */
final class Marks {

    private Marks() {}

    static String encode(OccurrenceMark mark) {
        return Cursor.encode(List.of(Long.toString(mark.startsAt().toEpochMilli()), mark.id()));
    }

    static @Nullable OccurrenceMark decode(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var keys = Cursor.decode(after, 2);
        if (!keys.getFirst().matches("-?\\d{1,15}")) {
            throw Cursor.unknown();
        }
        return new OccurrenceMark(
                Instant.ofEpochMilli(Long.parseLong(keys.getFirst())), keys.getLast());
    }
}
