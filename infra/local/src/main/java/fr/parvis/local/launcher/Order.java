package fr.parvis.local.launcher;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Runs steps side by side, each when those it comes after have succeeded. */
final class Order {

    private Order() {}

    /**
     * @param steps each stands behind those it comes after
     * @return what went wrong, each cause once, however many steps waited for it
     */
    static Set<Throwable> run(List<Step> steps) {
        Map<String, CompletableFuture<Void>> begun = new LinkedHashMap<>();
        Set<Throwable> causes = new LinkedHashSet<>();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        steps.forEach(step -> begun.put(step.name(), begin(step, begun, threads)));
        begun.values().forEach(step -> cause(step, causes));
        threads.close();
        return causes;
    }

    private static CompletableFuture<Void> begin(
            Step step, Map<String, CompletableFuture<Void>> begun, Executor threads) {
        var before = begun.entrySet().stream().filter(e -> step.after().contains(e.getKey()));
        CompletableFuture<?>[] all =
                before.map(Map.Entry::getValue).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(all).thenRunAsync(step.work(), threads);
    }

    private static void cause(CompletableFuture<Void> step, Set<Throwable> causes) {
        try {
            step.join();
        } catch (CompletionException failed) {
            Throwable cause = failed;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            causes.add(cause);
        }
    }
}
