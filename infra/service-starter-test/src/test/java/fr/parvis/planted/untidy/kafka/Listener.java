package fr.parvis.planted.untidy.kafka;

/** As it should be: where Kafka may be seen. */
public record Listener(org.apache.kafka.common.TopicPartition partition) {}
