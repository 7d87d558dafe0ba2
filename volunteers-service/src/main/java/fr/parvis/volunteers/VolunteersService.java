package fr.parvis.volunteers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The network of a tenant, and the calls for help that it answers. */
@SpringBootApplication
public class VolunteersService {

    public static void main(String[] arguments) {
        SpringApplication.run(VolunteersService.class, arguments);
    }
}
