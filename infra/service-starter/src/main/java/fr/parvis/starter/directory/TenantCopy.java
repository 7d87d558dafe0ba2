package fr.parvis.starter.directory;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What the service last heard of a tenant, kept so that it can start without Kafka.
 *
 * @param at when it was told; an older telling changes nothing
 * @param json as told
 */
record TenantCopy(@BsonId String siren, Instant at, String json) {}
