package fr.parvis.local.launcher;

import fr.parvis.local.deadletters.DeadLetters;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/** {@code ./parvis dead-letters SERVICE list|show ID|redeliver ID}. */
record DeadLettersCommand(Settings settings, Progress progress) {

    int run(List<String> words) {
        if (words.isEmpty() || Listener.ofService(words.getFirst()).isEmpty()) {
            throw usage();
        }
        String servers = new Elsewhere(settings).kafkaServers();
        try {
            return run(new DeadLetters(servers, words.getFirst()), words);
        } catch (KafkaException away) {
            throw new Trouble("Kafka ne répond pas : lancez d’abord ./parvis up.");
        }
    }

    private int run(DeadLetters letters, List<String> words) {
        String what = words.size() > 1 ? words.get(1) : "list";
        return words.size() > 2 ? one(letters, what, words.get(2)) : all(letters, what);
    }

    private int all(DeadLetters letters, String what) {
        if (!what.equals("list")) {
            throw usage();
        }
        List<String> lines = letters.list();
        lines.forEach(progress::say);
        if (lines.isEmpty()) {
            progress.say("Aucun message en souffrance.");
        }
        return 0;
    }

    private int one(DeadLetters letters, String what, String id) {
        switch (what) {
            case "show" -> progress.say(letters.show(id).orElseThrow(() -> unknown(id)));
            case "redeliver" -> redeliver(letters, id);
            default -> throw usage();
        }
        return 0;
    }

    private void redeliver(DeadLetters letters, String id) {
        if (!letters.redeliver(id)) {
            throw unknown(id);
        }
        progress.say("Le message " + id + " est remis à ses lecteurs.");
    }

    private static Trouble usage() {
        return new Trouble(
                "./parvis dead-letters SERVICE list | show ID | redeliver ID, où SERVICE est actions-service, partners-service, volunteers-service ou notifications-service");
    }

    private static Trouble unknown(String id) {
        return new Trouble("Aucun message en souffrance ne porte l’identifiant " + id + ".");
    }
}
