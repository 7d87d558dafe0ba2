package fr.parvis.volunteers.call;

import java.time.Duration;

/** So many addresses first, as many more after each pause while places are free. */
public record Waves(int size, int everyMinutes) {

    public Duration pause() {
        return Duration.ofMinutes(everyMinutes);
    }
}
