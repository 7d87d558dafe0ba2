package fr.parvis.partners.grant.mongo;

import fr.parvis.partners.grant.ApiGrant;
import fr.parvis.partners.partner.PartnerId;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** {@code id} is integrator, slash, SIREN: one grant for each software and tenant. */
record ApiGrantDocument(
        @BsonId String id,
        String integratorId,
        String partnerId,
        List<String> scopes,
        long version) {

    ApiGrant grant() {
        return new ApiGrant(integratorId, new PartnerId(partnerId), scopes, version);
    }
}
