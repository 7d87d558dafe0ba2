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

    /**
     * @param options stand behind the first word of the command
     */
    static List<String> of(List<String> command, List<String> options) {
        List<String> prefix =
                PLACES.stream().filter(Files::isExecutable).limit(1).map(Path::toString).toList();
        List<String> program = command.subList(0, 1);
        List<String> rest = command.subList(1, command.size());
        return Stream.of(prefix, program, options, rest).flatMap(List::stream).toList();
    }
}
