package fr.parvis.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** How often one client, one tenant and one public link may call. */
@Validated
@ConfigurationProperties("parvis.limits")
record Limits(@Valid @NotNull Rate client, @Valid @NotNull Rate tenant, @Valid @NotNull Rate link) {

    /**
     * @param requests as many in each {@code per}
     * @param burst as many at once
     */
    record Rate(@Positive long requests, @NotNull Duration per, @Positive long burst) {}
}
