package fr.parvis.local.launcher;

import fr.parvis.local.demo.Season;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./parvis}, once the script has found a JDK and built what is missing. */
public final class Main {

    /** Of a part's log. */
    private static final int LINES = 200;

    private final Settings settings = Settings.ofThisProcess();
    private final Progress progress = new Progress(System.out);
    private final Installation installation = new Installation(settings, progress);

    private Main() {}

    public static void main(String[] arguments) {
        try {
            List<String> words = Arrays.asList(arguments);
            System.exit(new Main().run(words.getFirst(), words.subList(1, words.size())));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private int run(String command, List<String> words) {
        return switch (command) {
            case "up" -> up();
            case "down" -> down();
            case "status" -> status(words.contains("--json"));
            case "logs" -> logs(words);
            case "reset" -> reset();
            case "demo" -> demo();
            case "dead-letters" -> new DeadLettersCommand(settings, progress).run(words);
            case "republish" -> new RepublishCommand(settings, progress).run(words);
            default -> throw new Trouble("« " + command + " » n’est pas une commande de ./parvis.");
        };
    }

    private int up() {
        Set<Throwable> causes = installation.up();
        causes.forEach(cause -> System.err.println(sentence(cause)));
        if (causes.isEmpty()) {
            progress.say(new Welcome(settings).text());
        }
        return causes.isEmpty() ? 0 : 1;
    }

    private int down() {
        installation.down();
        progress.say("Parvis est arrêté ; ses données restent dans " + settings.home() + ".");
        return 0;
    }

    private int reset() {
        installation.reset();
        progress.say("Parvis est arrêté et ses données sont effacées.");
        return 0;
    }

    private int demo() {
        var elsewhere = new Elsewhere(settings);
        if (elsewhere.smtp().isPresent()) {
            throw new Trouble(
                    "La démonstration répond aux courriels de notre boîte : lancez Parvis sans PARVIS_SMTP_URL.");
        }
        String gateway = settings.origin("http", Listener.GATEWAY);
        String mailbox = settings.origin("http", Listener.MAILBOX_PAGE);
        try {
            Season.fill(gateway, elsewhere.keycloakUrl(), mailbox, progress::say);
            return 0;
        } catch (IllegalStateException | UncheckedIOException failed) {
            throw new Trouble("Le Clunisois ne se remplit pas : " + failed.getMessage());
        }
    }

    private int status(boolean json) {
        Status.Report report = installation.status();
        progress.say(
                json ? JsonMapper.shared().writeValueAsString(report) : StatusTable.of(report));
        return 0;
    }

    private int logs(List<String> words) {
        if (words.isEmpty()) {
            installation
                    .parts()
                    .forEach(
                            part -> progress.say(installation.logs().file(part.name()).toString()));
        } else {
            installation.logs().lastLines(part(words.getFirst()), LINES).forEach(progress::say);
        }
        return 0;
    }

    private String part(String name) {
        List<String> names = installation.parts().stream().map(Part::name).toList();
        if (!names.contains(name)) {
            throw new Trouble(
                    "« %s » n’est pas une partie : %s.".formatted(name, String.join(", ", names)));
        }
        return name;
    }

    private static String sentence(Throwable cause) {
        return cause instanceof Trouble ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
