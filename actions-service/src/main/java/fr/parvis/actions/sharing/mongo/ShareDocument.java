package fr.parvis.actions.sharing.mongo;

import fr.parvis.actions.sharing.Agreement;
import fr.parvis.actions.sharing.Share;
import fr.parvis.actions.sharing.SharedKind;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * To whom something is shown, as stored.
 *
 * @param seen whether anybody sees it
 */
record ShareDocument(
        @BsonId String id,
        SharedKind kind,
        List<Agreement> agreements,
        boolean seen,
        long version) {

    static ShareDocument of(Share share) {
        return new ShareDocument(
                share.id(),
                share.kind(),
                share.agreements(),
                !share.agreements().isEmpty(),
                share.version());
    }

    Share share() {
        return new Share(kind, id, agreements, version);
    }
}
