package fr.parvis.starter.store;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import fr.parvis.starter.core.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;

/**
 * A collection of which the present tenant sees its own documents only: every query carries the
 * tenant, every document is stamped with it, and outside {@code Tenancy.as} each call is refused.
 * Documents are records mapped by the driver; the stored document also has {@code tenant}, {@code
 * version} (from 1, one more at each write), {@code updatedAt} and {@code outbox}, which the record
 * may but need not have. Updates given here set none of these. A store that is away is {@link
 * StoreAway}.
 */
public interface TenantCollection<D> {

    Optional<D> byId(String id);

    Optional<D> first(Bson filter);

    /** At most {@code limit} documents, in the order of {@code sort}. */
    List<D> find(Bson filter, Bson sort, int limit);

    /** Every document that matches, one after the other, however many: for exports and jobs. */
    void each(Bson filter, Bson sort, Consumer<D> work);

    long count(Bson filter);

    /** The stages after a {@code $match} of the tenant and this filter. */
    <R> List<R> aggregate(Bson filter, List<Bson> stages, Class<R> row);

    /** Inserts with its facts; refuses a taken {@code _id} or unique key with {@link Taken}. */
    void insert(D document, List<? extends Fact> facts);

    /** Like {@link #insert}, but says false for a taken key. */
    boolean insertIfAbsent(D document, List<? extends Fact> facts);

    /** Inserts many at once, without facts; those whose key was free, in order. */
    default List<D> insertAbsent(List<D> documents) {
        return insertAbsent(documents, _ -> List.of());
    }

    /** Inserts many at once, each with its facts; those whose key was free, in order. */
    List<D> insertAbsent(List<D> documents, Function<D, List<? extends Fact>> facts);

    /**
     * Replaces the document if it still has this version; else refuses with {@link StaleVersion}.
     */
    void replace(D document, long expectedVersion, List<? extends Fact> facts);

    /**
     * One atomic conditional update of the document of this id, with its facts appended; the state
     * after it, or empty where the condition did not hold.
     */
    Optional<D> update(String id, Bson condition, Bson update, List<? extends Fact> facts);

    /**
     * Each change by itself, all in one exchange with the server; how many of their conditions
     * held.
     */
    long updateEach(List<Change> changes);

    /** One atomic conditional update of the first that matches, without facts. */
    Optional<D> updateFirst(Bson filter, Bson update, FindOneAndUpdateOptions options);

    /** Updates all that match, without facts; how many changed. */
    long updateAll(Bson filter, Bson update);

    boolean delete(String id, Bson condition);

    long deleteAll(Bson filter);
}
