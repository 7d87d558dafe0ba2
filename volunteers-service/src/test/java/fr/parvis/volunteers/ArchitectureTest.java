package fr.parvis.volunteers;

import fr.parvis.starter.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_its_shape() {
        ArchitectureRules.check("fr.parvis.volunteers");
    }
}
