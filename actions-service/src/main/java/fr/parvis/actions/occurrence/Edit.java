package fr.parvis.actions.occurrence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody changed of an occurrence: as it said before, and as it says since. */
public record Edit(Content before, Content after, Crew crewBefore, Crew crewAfter) {

    /** The same changes made to another one, which keeps what is its own. */
    Occurrence of(Occurrence other) {
        return other.edit(content(other.content()), crew(other.crew()));
    }

    private Content content(Content mine) {
        return mine.edited(
                changed(mine.title(), before.title(), after.title()),
                orNull(mine.description(), before.description(), after.description()),
                orNull(mine.place(), before.place(), after.place()),
                changed(mine.admission(), before.admission(), after.admission()));
    }

    private Crew crew(Crew mine) {
        List<String> staff = changed(mine.staff(), crewBefore.staff(), crewAfter.staff());
        return new Crew(
                staff,
                changed(mine.equipment(), crewBefore.equipment(), crewAfter.equipment()),
                mine.tourId());
    }

    private static <T> T changed(T mine, T before, T after) {
        return before.equals(after) ? mine : after;
    }

    private static <T> @Nullable T orNull(@Nullable T mine, @Nullable T before, @Nullable T after) {
        return Objects.equals(before, after) ? mine : after;
    }
}
