package fr.parvis.actions;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What the houses of a tenant hold outside their walls, beginning with the houses themselves. */
@SpringBootApplication
public class ActionsService {

    public static void main(String[] arguments) {
        SpringApplication.run(ActionsService.class, arguments);
    }
}
