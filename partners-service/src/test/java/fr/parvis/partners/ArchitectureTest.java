package fr.parvis.partners;

import fr.parvis.starter.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void features_keep_their_rings() {
        ArchitectureRules.check("fr.parvis.partners");
    }
}
