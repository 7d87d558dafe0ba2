package fr.parvis.starter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/**
 * {@code SERVICE list | show ID | redeliver ID | redeliver --all}, for an operator; Kafka is where
 * {@code PARVIS_KAFKA_SERVERS} says. Ends with 1 where there is no such letter, 2 on a wrong call.
 */
public final class DeadLettersMain {

    private static final String USAGE =
            "Usage : dead-letters SERVICE list | show ID | redeliver ID | redeliver --all";

    private final DeadLetters letters;

    private DeadLettersMain(DeadLetters letters) {
        this.letters = letters;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv()));
    }

    private static int run(List<String> words, Map<String, String> environment) {
        if (words.size() < 2) {
            return wrong();
        }
        var servers = environment.getOrDefault("PARVIS_KAFKA_SERVERS", "127.0.0.1:9092");
        var prefix = environment.getOrDefault("PARVIS_TOPIC_PREFIX", "");
        var clients = new KafkaClients(new KafkaSettings(servers, "", prefix));
        var letters = new DeadLetters(clients, new Topics(prefix), words.getFirst());
        return new DeadLettersMain(letters).run(words.subList(1, words.size()));
    }

    private int run(List<String> words) {
        return switch (String.join(" ", words).split(" ")[0]) {
            case "list" -> list();
            case "show" -> words.size() == 2 ? show(words.get(1)) : wrong();
            case "redeliver" -> words.size() == 2 ? redeliver(words.get(1)) : wrong();
            default -> wrong();
        };
    }

    private int list() {
        var all = letters.list();
        all.forEach(
                it ->
                        System.out.printf(
                                "%s  %s  %s  %s  %s%n",
                                it.at(), it.id(), it.type(), it.purpose(), it.reason()));
        System.out.printf("%d message(s) en souffrance%n", all.size());
        return 0;
    }

    private int show(String id) {
        var found = letters.find(id);
        found.ifPresent(
                dead -> {
                    dead.headers()
                            .forEach(it -> System.out.println(it.key() + ": " + text(it.value())));
                    System.out.println();
                    System.out.println(text(dead.value()));
                });
        return found.isPresent() ? 0 : unknown(id);
    }

    private int redeliver(String id) {
        if (id.equals("--all")) {
            System.out.printf("%d message(s) renvoyé(s)%n", letters.redeliverAll());
            return 0;
        }
        return letters.redeliver(id) ? said("Message renvoyé") : unknown(id);
    }

    private static int said(String sentence) {
        System.out.println(sentence);
        return 0;
    }

    private static int unknown(String id) {
        System.err.println("Aucun message en souffrance ne porte l’identifiant " + id);
        return 1;
    }

    private static int wrong() {
        System.err.println(USAGE);
        return 2;
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
