package fr.parvis.planted.untidy.web;

import org.apache.kafka.common.TopicPartition;

/** Planted: Kafka outside kafka. */
public record Sender(TopicPartition partition) {}
