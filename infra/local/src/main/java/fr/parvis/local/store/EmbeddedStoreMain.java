package fr.parvis.local.store;

import fr.parvis.local.store.journal.DirectoryInUse;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store as a process: {@code EmbeddedStoreMain [directory [port]]}. */
public final class EmbeddedStoreMain {
    private static final String DEFAULT_PORT = "27017";

    private EmbeddedStoreMain() {}

    /** Prints {@code READY <uri>} when it answers; exits with 1 and one sentence when it cannot. */
    public static void main(String[] arguments) {
        System.setProperty("org.slf4j.simpleLogger.log.de.bwaldvogel", "off");
        Map<String, String> environment = System.getenv();
        if ("production".equals(environment.get("PARVIS_PROFILE"))) {
            exit(
                    "La base embarquée sert aux démonstrations et aux essais : en production,"
                            + " indiquez un serveur MongoDB par PARVIS_MONGODB_URI.");
        }
        StoreSettings settings =
                StoreSettings.in(directory(arguments, environment), port(arguments, environment));
        try {
            run(settings);
        } catch (DirectoryInUse e) {
            exit(
                    "Le dossier "
                            + settings.directory()
                            + " est déjà utilisé par une autre base embarquée.");
        } catch (Exception e) {
            exit(reason(e, settings));
        }
    }

    private static void run(StoreSettings settings) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
        System.out.println("READY " + store.uri());
        Thread.currentThread().join();
    }

    private static Path directory(String[] arguments, Map<String, String> environment) {
        return arguments.length > 0
                ? Path.of(arguments[0])
                : home(environment.get("PARVIS_HOME")).resolve("mongodb");
    }

    private static Path home(@Nullable String home) {
        return home == null ? Path.of(System.getProperty("user.home"), ".parvis") : Path.of(home);
    }

    private static int port(String[] arguments, Map<String, String> environment) {
        return Integer.parseInt(
                arguments.length > 1
                        ? arguments[1]
                        : environment.getOrDefault("PARVIS_MONGODB_PORT", DEFAULT_PORT));
    }

    private static String reason(Throwable failure, StoreSettings settings) {
        if (failure instanceof BindException) {
            return "Le port "
                    + settings.port()
                    + " est déjà pris : choisissez-en un autre par PARVIS_MONGODB_PORT.";
        }
        return "La base embarquée ne peut pas démarrer : "
                + Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
    }

    private static void exit(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
