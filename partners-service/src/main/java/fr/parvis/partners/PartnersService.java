package fr.parvis.partners;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The partners of a tenant, and what their software may do in its name. */
@SpringBootApplication
public class PartnersService {

    public static void main(String[] arguments) {
        SpringApplication.run(PartnersService.class, arguments);
    }
}
