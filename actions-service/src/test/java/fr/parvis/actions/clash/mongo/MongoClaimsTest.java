package fr.parvis.actions.clash.mongo;

import fr.parvis.actions.clash.Claims;
import fr.parvis.actions.clash.ClaimsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoClaimsTest implements ClaimsContract {

    @Autowired private Claims claims;

    @Override
    public Claims claims() {
        return claims;
    }
}
