package fr.parvis.starter.events;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Kafka is.
 *
 * @param servers {@code host:port}, separated by commas
 * @param instance names this process for good among those of its service, so that it takes its
 *     partitions back at once after a kill; empty where names change at each start
 * @param topicPrefix before the name of every topic and group
 */
@Validated
@ConfigurationProperties("parvis.kafka")
public record KafkaSettings(
        @NotBlank String servers,
        @DefaultValue("") String instance,
        @DefaultValue("") String topicPrefix) {}
