package fr.parvis.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a process begins. */
record Launch(List<String> command, Map<String, String> environment, Path directory) {

    /** Changes when the process ought to be started anew: other program, other settings. */
    String fingerprint() {
        List<String> lasting =
                command.stream().filter(word -> !AheadOfTime.isOption(word)).toList();
        return Fingerprint.of(lasting + " " + new TreeMap<>(environment));
    }
}
