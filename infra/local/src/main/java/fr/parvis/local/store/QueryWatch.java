package fr.parvis.local.store;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells one listener about queries; costs nothing while there is none. */
final class QueryWatch {
    private volatile @Nullable Consumer<ObservedQuery> listener;

    void listen(Consumer<ObservedQuery> newListener) {
        listener = newListener;
    }

    void tell(Supplier<ObservedQuery> query) {
        Consumer<ObservedQuery> current = listener;
        if (current != null) {
            current.accept(query.get());
        }
    }
}
