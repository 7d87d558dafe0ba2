package fr.parvis.actions.group;

import fr.parvis.actions.action.ActionId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The same few people enrolled once in an action of several dates. Who they are stands in their
 * bookings alone, and is forgotten with them.
 *
 * @param members an id for each person, whom it counts once however often they come
 */
public record Group(String id, ActionId action, String name, List<String> members, long version) {

    static Group of(String id, ActionId action, String name, int people) {
        var members = IntStream.range(0, people).mapToObj(index -> made(id, index)).toList();
        return new Group(id, action, name, members, 1);
    }

    /** The id of the one booking of a member on a date. */
    static String booking(String member, String occurrenceId) {
        return made(member, occurrenceId);
    }

    private static String made(String of, Object what) {
        var name = (of + "/" + what).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    Group without(String member) {
        var rest = members.stream().filter(it -> !it.equals(member)).toList();
        return new Group(id, action, name, rest, version + 1);
    }
}
