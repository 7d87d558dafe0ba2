package fr.parvis.gateway.session;

import java.util.Objects;
import org.bson.Document;
import org.mongodb.spring.session.AbstractMongoSessionConverter;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.mongodb.spring.session.MongoSession;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Keeps sessions so that one which ended stays ended: a request under way while somebody signs out
 * saves its session afterwards, which may not bring it back.
 */
final class EndedStaysEnded extends MongoIndexedSessionRepository {

    private static final String KEPT_AS = "fr.parvis.keptAs";
    private static final TypeDescriptor SESSION = TypeDescriptor.valueOf(MongoSession.class);
    private static final TypeDescriptor DOCUMENT = TypeDescriptor.valueOf(Document.class);

    private final MongoOperations store;
    private final AbstractMongoSessionConverter converter;

    EndedStaysEnded(MongoOperations store, AbstractMongoSessionConverter converter) {
        super(store);
        setMongoSessionConverter(converter);
        this.store = store;
        this.converter = converter;
    }

    @Override
    public void save(MongoSession session) {
        if (session.getId().equals(session.getAttribute(KEPT_AS))) {
            replace(session);
        } else {
            session.setAttribute(KEPT_AS, session.getId());
            super.save(session);
        }
    }

    private void replace(MongoSession session) {
        store.replace(
                Query.query(Criteria.where("_id").is(session.getId())),
                Objects.requireNonNull(converter.convert(session, SESSION, DOCUMENT)),
                DEFAULT_COLLECTION_NAME);
    }
}
