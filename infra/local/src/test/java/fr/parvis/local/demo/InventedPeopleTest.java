package fr.parvis.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {

    private final InventedPeople people = new InventedPeople(List.of("71137", "71242"));

    @Test
    void nobody_has_the_address_of_another() {
        List<Object> addresses = people.some(140).map(person -> person.get("email")).toList();

        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(addresses)
                .allMatch(address -> address.toString().matches("[a-z.-]+@benevoles.example"));
    }

    @Test
    void some_have_not_agreed_to_be_asked() {
        long silent =
                people.some(60)
                        .map(person -> person.get("consent"))
                        .filter(Map.of("state", "UNKNOWN")::equals)
                        .count();

        assertThat(silent).isEqualTo(10);
    }
}
