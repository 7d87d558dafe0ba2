package fr.parvis.actions.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.actions.practice.Practice;
import java.util.UUID;

/** UUID, as text. */
public record TaskId(String value) {

    /** That of a step of a guide: the same however often it is asked for. */
    static TaskId of(String anchor, Practice practice, String step) {
        var name = String.join(":", anchor, practice.name(), step);
        return new TaskId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
    }
}
