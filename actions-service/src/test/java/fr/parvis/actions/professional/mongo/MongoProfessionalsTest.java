package fr.parvis.actions.professional.mongo;

import fr.parvis.actions.professional.Professionals;
import fr.parvis.actions.professional.ProfessionalsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoProfessionalsTest implements ProfessionalsContract {

    @Autowired private Professionals professionals;

    @Override
    public Professionals professionals() {
        return professionals;
    }
}
