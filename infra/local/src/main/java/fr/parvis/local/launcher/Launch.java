package fr.parvis.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a process begins.
 *
 * @param jars of a Java program that is worth an ahead-of-time cache; empty for any other
 */
record Launch(
        List<String> command, Map<String, String> environment, Path directory, List<Path> jars) {

    /** Changes when the process ought to be started anew: other program, other settings. */
    String fingerprint() {
        return Fingerprint.of(command + " " + new TreeMap<>(environment));
    }
}
