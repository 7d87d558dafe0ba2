package fr.parvis.notifications;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes messages to their addresses, and says what became of each. */
@SpringBootApplication
public class NotificationsService {

    public static void main(String[] arguments) {
        SpringApplication.run(NotificationsService.class, arguments);
    }
}
