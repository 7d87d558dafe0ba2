package fr.parvis.actions.homevisit.mongo;

import fr.parvis.actions.homevisit.Extension;
import fr.parvis.actions.homevisit.Sign;
import fr.parvis.actions.homevisit.Signs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of a visit, as stored.
 *
 * @param extensions absent of visits stored before an end could be put off
 */
record SignsDocument(
        @Nullable Sign checkIn, @Nullable Sign checkOut, @Nullable List<Extension> extensions) {

    static SignsDocument of(Signs signs) {
        return new SignsDocument(signs.checkIn(), signs.checkOut(), signs.extensions());
    }

    Signs signs() {
        return new Signs(checkIn, checkOut, extensions == null ? List.of() : extensions);
    }
}
