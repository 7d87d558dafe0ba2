package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class OrderTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void a_step_waits_for_those_it_comes_after() {
        Step store = step("store");
        Step service = step("service", "store");

        Set<Throwable> causes = Order.run(List.of(store, service));

        assertThat(causes).isEmpty();
        assertThat(done).containsExactly("store", "service");
    }

    @Test
    void a_failure_is_told_once_and_what_waits_for_it_is_not_begun() {
        var trouble = new Trouble("« store » n’a pas démarré");
        Step store = new Step("store", Set.of(), () -> fail(trouble));

        Set<Throwable> causes =
                Order.run(List.of(store, step("one", "store"), step("two", "one"), step("free")));

        assertThat(causes).containsExactly(trouble);
        assertThat(done).containsExactly("free");
    }

    private Step step(String name, String... after) {
        return new Step(name, Set.of(after), () -> done.add(name));
    }

    private static void fail(Trouble trouble) {
        throw trouble;
    }
}
