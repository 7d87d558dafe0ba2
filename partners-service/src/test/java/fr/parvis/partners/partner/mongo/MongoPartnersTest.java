package fr.parvis.partners.partner.mongo;

import fr.parvis.partners.partner.Partners;
import fr.parvis.partners.partner.PartnersContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoPartnersTest implements PartnersContract {

    @Autowired private Partners partners;

    @Override
    public Partners partners() {
        return partners;
    }
}
