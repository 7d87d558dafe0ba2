package fr.parvis.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prefixes a command with {@code setsid} where the machine has it. */
final class OwnSession {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private OwnSession() {}

    static List<String> of(List<String> command) {
        Stream<String> prefix =
                PLACES.stream().filter(Files::isExecutable).limit(1).map(Path::toString);
        return Stream.concat(prefix, command.stream()).toList();
    }
}
